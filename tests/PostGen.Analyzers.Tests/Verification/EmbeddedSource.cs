namespace PostGen.Analyzers.Tests.Verification;

internal static class EmbeddedSource
{
    public static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedSource).Assembly.GetManifestResourceStream(name).ShouldNotBeNull(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
