using System.Text.Json.Nodes;
using PostGen.Generator.Tests.Fakes;
using PostGen.Generator.Tests.Harness;
using YamlDotNet.Serialization;

namespace PostGen.Generator.Tests.Robustness;

/// <summary>A document with faults gives what can be understood of it, and that compiles, the fake included.</summary>
public sealed class RandomFaultTests
{
    private const int Documents = 12;

    private static readonly string[] s_documents = [.. new[] { "postpress", "posteverywhere", "postpeer" }.Select(static name => Json(Path.Combine(Repository.Root, "spec", name + ".yaml")))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_is_emitted_compiles(int seed)
    {
        Random random = new(seed);
        int emitted = 0;
        for (int i = 0; i < Documents; i++)
        {
            JsonNode document = JsonNode.Parse(s_documents[random.Next(s_documents.Length)])!;
            int faults = random.Next(1, 9);
            for (int fault = 0; fault < faults; fault++)
            {
                RandomFaults.AddTo(document, random);
            }

            GeneratorOutcome outcome = FakeTest.Of(document.ToJsonString()).RunUnchecked();

            outcome.Result.Exception.ShouldBeNull();
            outcome.Result.Diagnostics.Where(static diagnostic => diagnostic.Id == "PG0099").ShouldBeEmpty(document.ToJsonString());
            outcome.CompilationDiagnostics.ShouldBeEmpty(document.ToJsonString());
            emitted += outcome.Sources.Length > 0 ? 1 : 0;
        }

        emitted.ShouldBeGreaterThan(Documents / 2);
    }

    private static string Json(string path) =>
        new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(File.ReadAllText(path))!);
}
