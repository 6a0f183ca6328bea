using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// Texts in, verdicts out.
internal static class Verdict
{
    public static void Of(string schema, string instance, bool valid, SchemaSetOptions? options = null)
    {
        Schema compiled = Schema.Compile(Read(schema), options);

        ValidationResult result = compiled.Validate(Read(instance));

        result.IsValid.ShouldBe(valid, $"{instance} against {schema}: {string.Join(" ", result.Faults)}");
        compiled.IsValid(Read(instance)).ShouldBe(valid, "without faults");
    }

    public static IReadOnlyList<ValidationFault> FaultsOf(string schema, string instance, SchemaSetOptions? options = null) =>
        Schema.Compile(Read(schema), options).Validate(Read(instance)).Faults;

    public static ValidationFault OnlyFaultOf(string schema, string instance, SchemaSetOptions? options = null) =>
        FaultsOf(schema, instance, options).ShouldHaveSingleItem();

    public static SourceNode Read(string text)
    {
        SourceDocument document = SourceJsonReader.Read(text);
        document.Faults.ShouldBeEmpty();
        return document.Root!;
    }
}
