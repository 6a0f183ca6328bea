namespace PostGen.JsonSchema.Tests.Suite;

// What `npm ci --prefix tests/External` and .ci/run install; a checkout of the official suite may be named by an environment variable.
internal static class ExternalFolder
{
    public const string SuiteVariable = "JSON_SCHEMA_TEST_SUITE";

    // No npm package has the suite's draft2020-12; Debian's of a Go validator installs it among its test data.
    public const string SuitePackage = "golang-github-flowstack-go-jsonschema-dev";

    private const string SuitePackageFolder = "/usr/share/gocode/src/github.com/flowstack/go-jsonschema/testdata";

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

        return places.Select(place => Path.Combine(place, "tests", draft)).Append(Path.Combine(SuitePackageFolder, draft)).FirstOrDefault(Directory.Exists);
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
