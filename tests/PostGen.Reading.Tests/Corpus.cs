using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>Real documents: a folder that the environment names or that lies beside the repository, and GitHub's from npm.</summary>
internal static class Corpus
{
    public static string? Folder { get; } = Find();

    public static TheoryData<string> Documents()
    {
        TheoryData<string> names = [];
        if (Folder is null)
        {
            // xunit wants a row even for a theory that is skipped.
            names.Add("none");
            return names;
        }

        foreach (string path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(Folder, path);
            if (Path.GetExtension(path) is ".json" or ".yaml" or ".yml" && name != "manifest.json")
            {
                names.Add(name);
            }
        }

        if (GitHub is not null)
        {
            names.Add(GitHub);
        }

        return names;
    }

    /// <summary>GitHub's document, which npm's @octokit/openapi carries; null where that is not installed.</summary>
    public static string? GitHub { get; } = FindBeside(Path.Combine("tests", "External", "node_modules", "@octokit", "openapi", "generated", "api.github.com.json"));

    public static string Postpress { get; } = FindBeside(Path.Combine("spec", "postpress.yaml"))!;

    /// <summary>Reads a document of the corpus with the other files of its folder as parts; null where it is only a part.</summary>
    public static ApiDocument? Read(string name, FaultSink faults)
    {
        string path = Path.Combine(Folder!, name);
        string folder = Path.GetDirectoryName(path)!;
        List<DocumentSource> parts = [];
        if (path != GitHub && !string.Equals(Path.TrimEndingDirectorySeparator(folder), Path.TrimEndingDirectorySeparator(Folder!), StringComparison.Ordinal))
        {
            parts.AddRange(Directory.EnumerateFiles(folder).Where(part => part != path).Select(part => new DocumentSource(part, File.ReadAllText(part))));
        }

        return DocumentReader.Read(new DocumentSource(path, File.ReadAllText(path)), parts, faults, CancellationToken.None);
    }

    private static string? Find()
    {
        string? named = Environment.GetEnvironmentVariable("POSTGEN_CORPUS");
        if (named is not null)
        {
            return Directory.Exists(named) ? named : null;
        }

        return FindBeside(Path.Combine("shared", "corpus"));
    }

    private static string? FindBeside(string relative)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, relative);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
