using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Payloads.Values;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>Holds the placeholders of a constant text against a list whose entries are spelt out.</summary>
internal static class PlaceholderChecks
{
    private static readonly Regex s_placeholder = new(@"\{\{(-?[0-9]+)\}\}", RegexOptions.CultureInvariant);

    public static IEnumerable<Diagnostic> Run(KnownValue value, PlaceholderRule rule)
    {
        KnownValue text = value.Member(rule.Text);
        KnownValue entries = value.Member(rule.Entries);
        if (text.Kind is not (KnownKind.Text or KnownKind.Absent) || entries.Kind is not (KnownKind.List or KnownKind.Absent))
        {
            yield break;
        }

        int count = entries.Items.Count;
        bool[] referred = new bool[count];
        foreach (Match match in s_placeholder.Matches(text.Text))
        {
            if (IndexOf(match) is { } index && index < count)
            {
                referred[index] = true;
            }
            else
            {
                string there = Counts.Of(count, "entry", "entries");
                yield return Fault.At(text, PayloadDescriptors.PlaceholderWithoutEntry, match.Value, rule.Text, rule.Entries, there);
            }
        }

        for (int i = 0; i < count; i++)
        {
            if (!referred[i])
            {
                string placeholder = $"{{{{{i}}}}}";
                yield return Fault.At(entries.Items[i], PayloadDescriptors.EntryWithoutPlaceholder, i, rule.Entries, placeholder, rule.Text);
            }
        }
    }

    private static int? IndexOf(Match match) =>
        int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
}
