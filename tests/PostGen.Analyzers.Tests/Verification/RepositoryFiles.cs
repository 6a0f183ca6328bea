using System.Runtime.CompilerServices;

namespace PostGen.Analyzers.Tests.Verification;

internal static class RepositoryFiles
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "")
    {
        string folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "PostGen.sln")))
        {
            folder = Path.GetDirectoryName(folder).ShouldNotBeNull("no folder above holds the solution");
        }

        return folder;
    }
}
