using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Values;

/// <summary>Holds a known value against the demands on a member.</summary>
internal static class ValueChecks
{
    public static IEnumerable<Diagnostic> Run(KnownValue value, MemberSchema schema, string member)
    {
        IEnumerable<Diagnostic> faults = Run(value, schema.Value, member).Concat(AlternativeChecks.Run(value, schema, member));
        if (schema.Items is not { } demanded)
        {
            return faults;
        }

        IEnumerable<KnownValue> items = value.IsComplete ? value.Members.Values : value.Items;
        return faults.Concat(items.SelectMany(item => OfItem(item, demanded, member)));
    }

    /// <summary>Holds one item of a list or value of a map against the demands on it.</summary>
    public static IEnumerable<Diagnostic> OfItem(KnownValue item, MemberSchema demanded, string member) =>
        item.Alternatives.Count > 0
            ? item.Alternatives.SelectMany(alternative => Run(alternative, demanded, member))
            : Run(item, demanded, member);

    private static IEnumerable<Diagnostic> Run(KnownValue value, Constraints constraints, string member)
    {
        if (value.IsOpen)
        {
            return [];
        }

        IEnumerable<Diagnostic> faults = value.Kind switch
        {
            KnownKind.Text => TextChecks.Run(value, constraints, member),
            KnownKind.Number => NumberChecks.Run(value, constraints, member),
            KnownKind.List => ListChecks.Run(value, constraints, member),
            KnownKind.Present when value.Items.Count > 0 => ListChecks.OfPart(value, constraints, member),
            KnownKind.Object when value.IsComplete => MapChecks.Run(value, constraints, member),
            _ => [],
        };
        return constraints.Const is { } json && value.IsScalar && value.Kind != KnownKind.Null && KnownComparer.AreEqual(value, KnownJson.Read(json)) == false
            ? faults.Append(Fault.At(value, PayloadDescriptors.Constant, member, json))
            : faults;
    }
}
