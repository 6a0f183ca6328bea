using PostGen.Generator.Tests.Harness;

namespace PostGen.Corpus.Tests;

/// <summary>The documents of the corpus that are whole (not parts of others), and what generating from each reports.</summary>
internal static class CorpusDocuments
{
    /// <summary>Count of each diagnostic by document. A document that is not here reports nothing.</summary>
    private static readonly Dictionary<string, string> s_reports = new()
    {
        ["box.json"] = "PG0102 x 6, PG0105 x 3",
        ["discord.json"] = "PG0105 x 4",
        ["figma.yaml"] = "PG0015 x 1, PG0102 x 5, PG0105 x 1",
        ["heyapi-full-3.1/full.yaml"] = "PG0049 x 1, PG0105 x 1, PG0154 x 25, PG0155 x 2, PG0163 x 2, PG0169 x 1",
        ["langsmith.json"] = "PG0105 x 3, PG0154 x 20, PG0155 x 1, PG0157 x 9, PG0171 x 7",
        ["mistral.yaml"] = "PG0102 x 1, PG0105 x 1, PG0110 x 1",
        ["oai-3.2-media-types.yaml"] = "PG0161 x 1, PG0163 x 1, PG0164 x 9",
        ["oasreader-bot-multifile/bot.yaml"] = "PG0160 x 1",
        ["paypal-orders.json"] = "PG0104 x 2",
        ["petstore-separate-2.0/swagger.yaml"] = "PG0022 x 4",
        ["qdrant.json"] = "PG0105 x 2, PG0106 x 1",
        ["readme-parameters-style.yaml"] = "PG0165 x 2",
        ["twilio-api.json"] = "PG0153 x 22",
        ["unipile.yaml"] = "PG0105 x 2",
        ["github"] = "PG0102 x 1, PG0105 x 7, PG0107 x 2, PG0160 x 1, PG0167 x 3",
    };

    public static TheoryData<string> All()
    {
        TheoryData<string> names = [];
        foreach (string name in Reading.Tests.Corpus.Documents())
        {
            if (!IsPart(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>
    /// Documents whose schemas allow instances that their discriminators forbid (a base without its heir's members):
    /// a random instance of a schema is no fair test of their types.
    /// </summary>
    private static readonly HashSet<string> s_schemasAllowTooMuch =
    [
        "azure-servicefabric-mesh.json",

        // Its types come from other files, whose pointers lead nowhere in this one.
        "petstore-separate-2.0/swagger.yaml",
    ];

    public static bool IsFairToRandomInstances(string name) => !s_schemasAllowTooMuch.Contains(NameOf(name));

    /// <summary>How many examples are known to take the round trip, where there are any: finding none would prove nothing.</summary>
    private static readonly Dictionary<string, int> s_examples = new()
    {
        ["box.json"] = 8,
        ["museum.yaml"] = 10,
        ["paypal-orders.json"] = 5,
        ["qdrant.json"] = 3,
        ["twilio-api.json"] = 211,
        ["github"] = 862,
    };

    public static int ExamplesOf(string name) => s_examples.GetValueOrDefault(NameOf(name));

    public static string ReportsOf(string name) => s_reports.GetValueOrDefault(NameOf(name), "");

    public static string NameOf(string document) => Path.IsPathRooted(document) ? "github" : document.Replace('\\', '/');

    /// <summary>The document with the other files of its folder.</summary>
    public static IReadOnlyList<InMemoryText> FilesOf(string name)
    {
        string path = Path.Combine(Reading.Tests.Corpus.Folder!, name);
        List<InMemoryText> files = [InMemoryText.Document(path, File.ReadAllText(path))];
        if (name.Contains(Path.DirectorySeparatorChar) && !Path.IsPathRooted(name))
        {
            foreach (string other in Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Where(other => other != path))
            {
                files.Add(new InMemoryText(other, File.ReadAllText(other)));
            }
        }

        return files;
    }

    private static bool IsPart(string name) =>
        name.Contains(Path.DirectorySeparatorChar)
        && !Path.IsPathRooted(name)
        && Path.GetFileName(name) is not ("full.yaml" or "bot.yaml" or "swagger.yaml");
}
