using Microsoft.CodeAnalysis;
using PostGen.Generator.Tests.Harness;
using PostGen.Testing;

namespace PostGen.Generator.Tests.Fakes;

/// <summary>A generator test of a project that references PostGen.Testing.</summary>
internal static class FakeTest
{
    public static GeneratorTest Of(string document, params (string Name, string Value)[] options) => new()
    {
        Files = [InMemoryText.Document("api.yaml", document, options)],
        ExtraReferences = [MetadataReference.CreateFromFile(typeof(FakeServer).Assembly.Location)],
    };

    /// <summary>The fake of an emitted assembly, ready to serve.</summary>
    public static FakeServer Load(GeneratorOutcome outcome)
    {
        Type type = outcome.Load().GetTypes().Single(static type => typeof(FakeServer).IsAssignableFrom(type));
        return (FakeServer)Activator.CreateInstance(type)!;
    }
}
