using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class MapChecks
{
    public static IEnumerable<Diagnostic> Run(KnownValue value, Constraints constraints, string member)
    {
        if (!constraints.Properties.Holds(value.Members.Count))
        {
            yield return Fault.At(
                value,
                PayloadDescriptors.PropertyCount,
                member,
                constraints.Properties.Describe("entry", "entries"),
                Counts.Of(value.Members.Count, "entry", "entries"));
        }

        if (constraints.Names is not { } demanded)
        {
            yield break;
        }

        foreach (Diagnostic fault in value.Names.SelectMany(name => TextChecks.Run(name, demanded, $"a key of {member}")))
        {
            yield return fault;
        }
    }
}
