using System.Reflection;

namespace PostGen.Generator.Tests.Harness;

/// <summary>Where the sources of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>A path as the compiler wrote it down, which a deterministic build makes relative to <c>/_/</c>.</summary>
    public static string PathOf(string callerFile) =>
        callerFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Root, callerFile[3..]) : callerFile;
}
