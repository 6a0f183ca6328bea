namespace PostGen.Analyzers.Tests.Verification;

internal static class RepositoryFiles
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        // Not the caller's file path: in a build that is the same everywhere, that leads nowhere.
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PostGen.sln")))
        {
            folder = Path.GetDirectoryName(folder).ShouldNotBeNull("no folder above holds the solution");
        }

        return folder;
    }
}
