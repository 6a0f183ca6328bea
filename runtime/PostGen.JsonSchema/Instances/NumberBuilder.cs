using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Builds numbers.</summary>
internal static class NumberBuilder
{
    private const decimal Usual = 1000;

    public static SourceNode? Build(SchemaFacets facets, bool whole, InstanceOptions options, SeededRandom random)
    {
        decimal step = Step(facets.Multiples, whole);
        (decimal low, decimal high) = Bounds(facets);
        decimal first = Math.Ceiling(low / step);
        decimal last = Math.Floor(high / step);
        if (facets.ExcludesMinimum && first * step == facets.Minimum)
        {
            first++;
        }

        if (facets.ExcludesMaximum && last * step == facets.Maximum)
        {
            last--;
        }

        if (first > last)
        {
            // Too narrow for the usual step, as between 0.1 and 0.11.
            return whole || facets.Multiples.Count > 0 || low >= high ? null : Json.Number((low + high) / 2);
        }

        decimal chosen = options.Plain ? Math.Min(Math.Max(1, first), last) : first + (random.Next() % (ulong)Math.Min(last - first + 1, long.MaxValue));
        return Json.Number(chosen * step);
    }

    private static decimal Step(List<decimal> multiples, bool whole)
    {
        decimal step = whole ? 1 : multiples.Count > 0 ? multiples[0] : 0.25m;
        foreach (decimal multiple in multiples)
        {
            // Small multiples of one factor until the other divides it: enough for what documents say.
            decimal candidate = step;
            for (int i = 0; i < 1000 && candidate % multiple != 0; i++)
            {
                candidate += step;
            }

            step = candidate;
        }

        return step;
    }

    private static (decimal Low, decimal High) Bounds(SchemaFacets facets)
    {
        (decimal least, decimal most) = facets.Format switch
        {
            "int8" => (sbyte.MinValue, sbyte.MaxValue),
            "uint8" => (byte.MinValue, byte.MaxValue),
            "int16" => (short.MinValue, short.MaxValue),
            "uint16" => (ushort.MinValue, ushort.MaxValue),
            "int32" => (int.MinValue, int.MaxValue),
            "uint32" => (uint.MinValue, uint.MaxValue),
            "uint64" => (ulong.MinValue, ulong.MaxValue),
            _ => ((decimal)long.MinValue, (decimal)long.MaxValue),
        };
        decimal low = facets.Minimum ?? Math.Max(least, Math.Min(0, (facets.Maximum ?? 0) - Usual));
        decimal high = facets.Maximum ?? Math.Min(most, Math.Max(0, low) + Usual);
        return (Math.Max(low, least), Math.Min(high, most));
    }
}
