namespace PostGen.JsonSchema.Tests.Suite;

// What `npm ci --prefix tests/External` installs; a checkout of the official suite may be named by an environment variable.
internal static class ExternalFolder
{
    public const string SuiteVariable = "JSON_SCHEMA_TEST_SUITE";

    public static string Root { get; } = Path.Combine(RepositoryRoot(), "tests", "External");

    public static string Modules { get; } = Path.Combine(Root, "node_modules");

    // The folder of a draft's tests, wherever a package carries them, or null.
    public static string? FindDraft(string draft)
    {
        IEnumerable<string> places = Environment.GetEnvironmentVariable(SuiteVariable) is { Length: > 0 } checkout ? [checkout] : [];
        if (Directory.Exists(Modules))
        {
            string[] packages = Directory.GetDirectories(Modules);
            places = places.Concat(packages).Concat(packages.Where(folder => Path.GetFileName(folder)[0] == '@').SelectMany(Directory.GetDirectories));
        }

        return places.Select(place => Path.Combine(place, "tests", draft)).FirstOrDefault(Directory.Exists);
    }

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PostGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
