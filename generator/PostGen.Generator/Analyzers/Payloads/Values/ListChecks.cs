using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class ListChecks
{
    // Comparing each with each is quadratic.
    private const int MostCompared = 500;

    public static IEnumerable<Diagnostic> Run(KnownValue value, Constraints constraints, string member)
    {
        if (!constraints.Items.Holds(value.Items.Count))
        {
            yield return WrongCount(value, constraints, member);
        }

        if (!constraints.UniqueItems || value.Items.Count > MostCompared)
        {
            yield break;
        }

        for (int i = 1; i < value.Items.Count; i++)
        {
            int first = FirstEqual(value.Items, i);
            if (first < i)
            {
                yield return Fault.At(value.Items[i], PayloadDescriptors.RepeatedItem, member, first + 1);
            }
        }
    }

    /// <summary>Checks a list of which only some items are known: it may have too many, but never too few.</summary>
    public static IEnumerable<Diagnostic> OfPart(KnownValue value, Constraints constraints, string member) =>
        constraints.Items.Most is { } most && value.Items.Count > most ? [WrongCount(value, constraints, member)] : [];

    private static Diagnostic WrongCount(KnownValue value, Constraints constraints, string member) =>
        Fault.At(
            value,
            PayloadDescriptors.ItemCount,
            member,
            constraints.Items.Describe("item", "items"),
            Counts.Of(value.Items.Count, "item", "items"));

    private static int FirstEqual(IReadOnlyList<KnownValue> items, int to)
    {
        for (int i = 0; i < to; i++)
        {
            if (KnownComparer.AreEqual(items[i], items[to]) == true)
            {
                return i;
            }
        }

        return to;
    }
}
