using System.Collections.Concurrent;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Suite;

// The official JSON-Schema-Test-Suite. Draft 4 is what OpenAPI 3.0's Schema Object was made from.
public class OfficialSuiteTests
{
    private const string Latest = "draft2020-12";
    private const string Fourth = "draft4";

    // Other people's servers, vocabularies of one's own, and what depends on the suite's remote documents.
    private static readonly string[] s_latestWithout = ["refRemote", "vocabulary", "dynamicRef", "anchor"];

    // Keywords that OpenAPI 3.0 has not got.
    private static readonly string[] s_fourthWithout = ["additionalItems", "definitions", "dependencies", "id", "patternProperties", "refRemote"];

    private static readonly ConcurrentDictionary<string, SourceArray> s_files = new();

    public static TheoryData<string, int, string> LatestGroups => Groups(Latest, s_latestWithout);

    public static TheoryData<string, int, string> FourthGroups => Groups(Fourth, s_fourthWithout);

    [SuiteTheory(Latest)]
    [MemberData(nameof(LatestGroups))]
    public void Draft_2020_12(string file, int group, string description) => Run(Latest, file, group, description, SchemaDialect.Draft202012);

    [SuiteTheory(Fourth)]
    [MemberData(nameof(FourthGroups))]
    public void Draft_4_in_the_dialect_of_OpenAPI_3_0(string file, int group, string description) => Run(Fourth, file, group, description, SchemaDialect.OpenApi30);

    private static void Run(string draft, string file, int group, string description, SchemaDialect dialect)
    {
        var tests = (SourceObject)Read(draft, file).Items[group];
        Schema schema = Schema.Compile(tests["schema"]!, new SchemaSetOptions { Dialect = dialect });
        foreach (SourceObject test in ((SourceArray)tests["tests"]!).Items.Cast<SourceObject>())
        {
            ValidationResult result = schema.Validate(test["data"]!);

            bool valid = ((SourceScalar)test["valid"]!).Text == "true";
            result.IsValid.ShouldBe(valid, $"{file}: {description}: {test["description"]}: {string.Join(" ", result.Faults)}");
            schema.IsValid(test["data"]!).ShouldBe(valid, $"{file}: {description}: {test["description"]}");
        }
    }

    private static TheoryData<string, int, string> Groups(string draft, string[] without)
    {
        var data = new TheoryData<string, int, string>();
        foreach (string path in Directory.GetFiles(ExternalFolder.FindDraft(draft)!, "*.json").Order(StringComparer.Ordinal))
        {
            string file = Path.GetFileNameWithoutExtension(path);
            IReadOnlyList<SourceNode> groups = without.Contains(file) ? [] : Read(draft, file).Items;
            for (int i = 0; i < groups.Count; i++)
            {
                var group = (SourceObject)groups[i];
                if (draft == Latest || HasOnlyKeywordsOfOpenApi30(group["schema"]!))
                {
                    data.Add(file, i, ((SourceScalar)group["description"]!).Text);
                }
            }
        }

        return data;
    }

    private static bool HasOnlyKeywordsOfOpenApi30(SourceNode schema) =>
        SourceJsonWriter.Write(schema) is var text && !text.Contains("patternProperties") && !text.Contains("\"items\":[") && !text.Contains("\"id\":\"") && !text.Contains("json-schema.org");

    private static SourceArray Read(string draft, string file) => s_files.GetOrAdd(
        Path.Combine(ExternalFolder.FindDraft(draft)!, file + ".json"),
        path => (SourceArray)SourceJsonReader.Read(File.ReadAllText(path)).Root!);
}
