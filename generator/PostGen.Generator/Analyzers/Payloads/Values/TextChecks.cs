using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class TextChecks
{
    private const int LongestShown = 60;

    public static IEnumerable<Diagnostic> Run(KnownValue value, Constraints constraints, string member)
    {
        string text = value.Text;
        if (constraints.Values.Count > 0 && !constraints.Values.Contains(text, StringComparer.Ordinal))
        {
            yield return NotAllowed(value, constraints.Values, member);
            yield break;
        }

        int length = CodePoints.Count(text);
        if (!constraints.Length.Holds(length))
        {
            yield return Fault.At(
                value,
                PayloadDescriptors.Length,
                member,
                constraints.Length.Describe("character", "characters"),
                length == 0 ? "none" : length);
        }

        foreach (string pattern in constraints.Patterns)
        {
            if (PatternCache.IsMatch(pattern, text) == false)
            {
                yield return Fault.At(value, PayloadDescriptors.Pattern, Shorten(text), pattern, member);
            }
        }

        foreach (string format in constraints.Formats)
        {
            if (SchemaFormats.IsValid(format, text) == false)
            {
                yield return Fault.At(value, PayloadDescriptors.Format, Shorten(text), SchemaFormats.Describe(format) ?? format, member);
            }
        }
    }

    private static Diagnostic NotAllowed(KnownValue value, IReadOnlyList<string> allowed, string member)
    {
        string? nearest = Spelling.Nearest(value.Text, allowed);
        string advice = nearest is null ? $"allowed are {Enumeration.Of(allowed)}" : $"did you mean \"{nearest}\"?";
        return Fault.At(
            value,
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticIds.NearestValue, nearest),
            PayloadDescriptors.AllowedValue,
            Shorten(value.Text),
            member,
            advice);
    }

    private static string Shorten(string text) => text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";
}
