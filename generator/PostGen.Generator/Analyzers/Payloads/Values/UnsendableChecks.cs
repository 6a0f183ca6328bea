using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Values;

/// <summary>Finds values that have no form on the wire, in whatever member they stand.</summary>
internal static class UnsendableChecks
{
    public static IEnumerable<Diagnostic> Run(KnownValue value, string member)
    {
        if (value.IsUnrecognized)
        {
            yield return Fault.At(value, UsageDescriptors.Unrecognized, "Unrecognized", member);
        }

        if (value.MalformedFormat is { } format)
        {
            yield return Fault.At(value, PayloadDescriptors.Format, value.Text, SchemaFormats.Describe(format) ?? format, member);
        }

        foreach (KnownValue item in value.Items.Concat(value.Alternatives))
        {
            foreach (Diagnostic fault in Run(item, member))
            {
                yield return fault;
            }
        }
    }
}
