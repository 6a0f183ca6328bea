using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Tests.Harness;

/// <summary>Assemblies that emitted code is compiled against: those that this process runs on.</summary>
internal static class References
{
    private static readonly string[] s_trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static readonly string s_framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static readonly IReadOnlyList<MetadataReference> Framework =
        [.. s_trusted.Where(path => Path.GetDirectoryName(path) == s_framework).Select(path => MetadataReference.CreateFromFile(path))];

    public static readonly MetadataReference Runtime = Named("PostGen.Runtime");

    public static readonly IReadOnlyList<MetadataReference> HttpClientFactory =
    [
        Named("Microsoft.Extensions.Http"),
        Named("Microsoft.Extensions.DependencyInjection"),
        Named("Microsoft.Extensions.DependencyInjection.Abstractions"),
        Named("Microsoft.Extensions.Options"),
    ];

    private static PortableExecutableReference Named(string name) =>
        MetadataReference.CreateFromFile(s_trusted.Single(path => Path.GetFileNameWithoutExtension(path) == name));
}
