using System.Diagnostics;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Suite;

public class OracleTests
{
    private const string Seed = "1";
    private const string Schemas = "150";

    [OracleFact]
    public async Task Random_values_get_the_verdicts_that_Ajv_gives_them()
    {
        using Process node = Process.Start(new ProcessStartInfo("node", ["ajv-verdicts.mjs", Seed, Schemas])
        {
            WorkingDirectory = ExternalFolder.Root,
            RedirectStandardOutput = true,
        })!;
        string printed = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();

        node.ExitCode.ShouldBe(0);
        var verdicts = (SourceArray)Validation.Verdict.Read(printed);
        foreach (SourceObject asked in verdicts.Items.Cast<SourceObject>())
        {
            Schema schema = Schema.Compile(asked["schema"]!);
            foreach (SourceObject answer in ((SourceArray)asked["values"]!).Items.Cast<SourceObject>())
            {
                schema.IsValid(answer["value"]!).ShouldBe(
                    ((SourceScalar)answer["valid"]!).Text == "true",
                    $"{SourceJsonWriter.Write(answer["value"]!)} against {SourceJsonWriter.Write(schema.Node)}");
            }
        }
    }
}
