using System.Runtime.InteropServices;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Properties that a document does not name, in their order; the last of equal names wins. Changed only while a model is being read.</summary>
internal sealed class UnknownProperties
{
    // A server may send a map where the document has none: beyond this many, looking at each would make reading it quadratic.
    private const int LinearSearchLimit = 16;

    private readonly List<KeyValuePair<string, JsonElement>> _entries = new(1);
    private Dictionary<string, int>? _indexes;

    public int Count => _entries.Count;

    public ReadOnlySpan<KeyValuePair<string, JsonElement>> Entries => CollectionsMarshal.AsSpan(_entries);

    public void Set(string name, JsonElement value)
    {
        int index = IndexOf(name);
        if (index >= 0)
        {
            _entries[index] = new(name, value);
            return;
        }

        _indexes?.Add(name, _entries.Count);
        _entries.Add(new(name, value));
    }

    public bool ContentEquals(UnknownProperties other)
    {
        if (other.Count != Count)
            return false;

        foreach ((string name, JsonElement value) in Entries)
        {
            int index = other.IndexOf(name);
            if (index < 0 || !JsonEquality.Equals(value, other._entries[index].Value))
                return false;
        }

        return true;
    }

    private int IndexOf(string name)
    {
        if (_entries.Count > LinearSearchLimit)
            return (_indexes ??= MakeIndexes()).GetValueOrDefault(name, -1);

        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == name)
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> MakeIndexes()
    {
        var indexes = new Dictionary<string, int>(_entries.Count * 2, StringComparer.Ordinal);
        for (int i = 0; i < _entries.Count; i++)
            indexes.Add(_entries[i].Key, i);

        return indexes;
    }
}
