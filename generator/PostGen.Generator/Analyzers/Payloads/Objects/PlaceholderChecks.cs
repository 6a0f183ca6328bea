using System.Globalization;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Payloads.Values;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>Holds the placeholders of a constant text against a list whose entries are spelt out.</summary>
internal static class PlaceholderChecks
{
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
        foreach (Placeholder placeholder in rule.Pattern.Find(text.Text))
        {
            if (placeholder.Index >= 0 && placeholder.Index < count)
            {
                referred[placeholder.Index] = true;
            }
            else
            {
                string spelling = text.Text.Substring(placeholder.Offset, placeholder.Length);
                string there = Counts.Of(count, "entry", "entries");
                yield return Fault.At(text, PayloadDescriptors.PlaceholderWithoutEntry, spelling, rule.Text, rule.Entries, there);
            }
        }

        for (int i = 0; i < count; i++)
        {
            if (!referred[i])
            {
                string index = i.ToString(CultureInfo.InvariantCulture);
                yield return Fault.At(entries.Items[i], PayloadDescriptors.EntryWithoutPlaceholder, index, rule.Entries, rule.Text);
            }
        }
    }
}
