using System.Globalization;

namespace PostGen.Generator.Planning.Naming;

/// <summary>Names that are taken in one declaration space, and the rule by which a clash is resolved.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    public NameScope(StringComparer? comparer = null) => _taken = new HashSet<string>(comparer ?? StringComparer.Ordinal);

    /// <summary>Keeps a name from being given to anything.</summary>
    public void Reserve(string name) => _taken.Add(name);

    public bool IsTaken(string name) => _taken.Contains(name);

    /// <summary>Takes the first free name of <paramref name="preferred"/>, <c>preferred2</c>, <c>preferred3</c>…</summary>
    public string Take(string preferred) => Take(preferred, null);

    /// <summary>The same, but with a second wish that tells more than a number.</summary>
    public string Take(string preferred, string? second)
    {
        if (_taken.Add(preferred))
        {
            return preferred;
        }

        if (second is not null && _taken.Add(second))
        {
            return second;
        }

        // A digit behind a digit would read as another number: V1 gives V1_2.
        string stem = char.IsDigit(preferred[preferred.Length - 1]) ? preferred + "_" : preferred;
        for (int i = 2; ; i++)
        {
            string numbered = stem + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(numbered))
            {
                return numbered;
            }
        }
    }

    /// <summary>Takes a Pascal-case name for each text; the result does not depend on the order of the texts.</summary>
    public string[] TakeAllPascal(IReadOnlyList<string> texts)
    {
        string[] names = new string[texts.Count];
        int[] order = new int[texts.Count];
        for (int i = 0; i < order.Length; i++)
        {
            names[i] = Identifier.Pascal(texts[i]);
            order[i] = i;
        }

        if (TakeIfDistinct(names))
        {
            return names;
        }

        // A text that is its own name keeps it, then the shortest: StartTime before StartTime<.
        Array.Sort(order, (x, y) =>
        {
            int byOwn = (texts[y] == names[y]).CompareTo(texts[x] == names[x]);
            int byLength = byOwn != 0 ? byOwn : texts[x].Length.CompareTo(texts[y].Length);
            int byText = byLength != 0 ? byLength : string.CompareOrdinal(texts[x], texts[y]);
            return byText != 0 ? byText : x.CompareTo(y);
        });

        foreach (int i in order)
        {
            names[i] = IsTaken(names[i]) ? Take(names[i], Identifier.PascalSpelt(texts[i])) : Take(names[i]);
        }

        return names;
    }

    // Nearly every scope has no clash, and needs no order then.
    private bool TakeIfDistinct(string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (!_taken.Add(names[i]))
            {
                for (int taken = 0; taken < i; taken++)
                {
                    _taken.Remove(names[taken]);
                }

                return false;
            }
        }

        return true;
    }
}
