using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>What a property must be where it is there; the name is an index.</summary>
internal sealed record UnionPropertyTest(int Name, JsonTypes Types, JsonScalar[] Values)
{
    public bool Holds(ref Utf8JsonReader reader)
        => (Types & JsonScalar.TypeOf(ref reader)) != 0 && (Values.Length == 0 || JsonScalar.Contains(Values, ref reader));
}
