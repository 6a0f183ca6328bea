using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Values;

/// <summary>Holds a known value against sets of demands of which it has to satisfy one.</summary>
internal static class AlternativeChecks
{
    public static IEnumerable<Diagnostic> Run(KnownValue value, MemberSchema schema, string member)
    {
        // An item that is one of two values may make each alternative fail with another of them, and none for certain.
        if (schema.Alternatives.Count == 0 || value.IsOpen || value.Items.Concat(value.Members.Values).Any(static item => item.Alternatives.Count > 0))
        {
            return [];
        }

        List<Diagnostic> reasons = [];
        foreach (MemberSchema alternative in schema.Alternatives)
        {
            if (ValueChecks.Run(value, alternative, member).FirstOrDefault() is not { } reason)
            {
                return [];
            }

            reasons.Add(reason);
        }

        string[] messages = [.. reasons.Select(static reason => reason.GetMessage()).Distinct(StringComparer.Ordinal)];
        return messages.Length == 1 ? [reasons[0]] : [Fault.At(value, PayloadDescriptors.Alternative, member, string.Join("; ", messages))];
    }
}
