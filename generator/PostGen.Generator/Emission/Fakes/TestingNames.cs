namespace PostGen.Generator.Emission.Fakes;

/// <summary>Names of PostGen.Testing, which only the fake server's file mentions.</summary>
internal static class TestingNames
{
    public const string Aliases = """
        using test = global::PostGen.Testing;
        using tcs = global::PostGen.Testing.CompilerServices;

        """;

    public const string FakeBody = "tcs::FakeBody";
    public const string FakeErrors = "tcs::FakeErrors";
    public const string FakeOperation = "test::FakeOperation";
    public const string FakeResult = "tcs::FakeResult";
    public const string FakeServer = "test::FakeServer";
    public const string NoBody = "test::NoBody";
}
