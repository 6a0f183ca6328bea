using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Decides which case of a union a JSON value is: tests in order, the first that holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCases
{
    private const int StackLimit = 256;

    private readonly List<UnionTest> _tests = [];
    private readonly List<byte[]> _names = [];
    private readonly List<ICaseReader> _readers = [];
    private int _tagName = -1;
    private bool _tagOnly = true;
    private UnionCases? _items;

    /// <summary>Adds a test on the discriminator of an object.</summary>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">JSON text of the value.</param>
    /// <param name="case">Index of the case.</param>
    /// <returns>This.</returns>
    public UnionCases Tag(ReadOnlySpan<byte> name, string value, int @case)
        => Case(@case, JsonTypes.Object, tag: Encoding.UTF8.GetString(name), tagValues: [value]);

    /// <summary>Says what reads the next case.</summary>
    /// <typeparam name="T">Type of the case.</typeparam>
    /// <param name="codec">Reads it.</param>
    /// <returns>This.</returns>
    public UnionCases Of<T>(JsonCodec<T> codec)
    {
        _readers.Add(codec);
        return this;
    }

    /// <summary>Says that the next case is a model.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <returns>This.</returns>
    public UnionCases Of<T>()
        where T : class, IJsonModel<T>
        => Of(JsonCodec.Model<T>());

    /// <summary>Adds a test: everything that is given must hold.</summary>
    /// <param name="index">Index of the case.</param>
    /// <param name="types">JSON types that the value may have.</param>
    /// <param name="required">Properties that must be there.</param>
    /// <param name="tag">Name of a property that must have one of <paramref name="tagValues"/>.</param>
    /// <param name="tagValues">JSON texts.</param>
    /// <param name="values">JSON texts of scalars, one of which the value must be.</param>
    /// <returns>This.</returns>
    public UnionCases Case(
        int index,
        JsonTypes types = JsonTypes.Object,
        string[]? required = null,
        string? tag = null,
        string[]? tagValues = null,
        string[]? values = null)
    {
        int tagName = tag is null ? -1 : IndexOf(tag);
        _tagOnly &= tagName >= 0 && required is null or [] && (_tagName < 0 || _tagName == tagName) && types == JsonTypes.Object;
        _tagName = _tagName < 0 ? tagName : _tagName;
        _tests.Add(new UnionTest
        {
            Case = index,
            Types = types,
            Required = required is null ? [] : Array.ConvertAll(required, IndexOf),
            Tag = tagName,
            TagValues = tagValues is null ? [] : Array.ConvertAll(tagValues, JsonScalar.Parse),
            Values = values is null ? [] : Array.ConvertAll(values, JsonScalar.Parse),
        });
        return this;
    }

    /// <summary>Adds tests of an array's items, which decide its case where it has any.</summary>
    /// <param name="items">Tests in order, the wider ones last: an array is of the last case that one of its items needs.</param>
    /// <returns>This.</returns>
    public UnionCases Items(UnionCases items)
    {
        _items = items;
        return this;
    }

    /// <summary>Adds to the last test what a property must be where it is there.</summary>
    /// <param name="name">Name of the property.</param>
    /// <param name="types">JSON types that it may have.</param>
    /// <param name="values">JSON texts of scalars, one of which it must be; none for any.</param>
    /// <returns>This.</returns>
    public UnionCases Property(string name, JsonTypes types, params string[] values)
    {
        _tests[^1].Properties.Add(new UnionPropertyTest(IndexOf(name), types, Array.ConvertAll(values, JsonScalar.Parse)));
        return this;
    }

    /// <summary>Names the properties that the case of the last test knows.</summary>
    /// <param name="names">Names of the properties.</param>
    /// <returns>This.</returns>
    public UnionCases Known(params string[] names)
    {
        _tests[^1].Known.UnionWith(names.Select(IndexOf));
        return this;
    }

    /// <summary>As <see cref="Known"/>; where the test before holds as well, the case that knows more of the value's properties wins.</summary>
    /// <param name="names">Names of the properties.</param>
    /// <returns>This.</returns>
    public UnionCases Ties(params string[] names)
    {
        _tests[^1].Ties = true;
        return Known(names);
    }

    /// <summary>Finds the case of the value that a reader stands on, wherever in the value what decides stands.</summary>
    /// <param name="reader">A copy: the caller's reader stays where it is.</param>
    /// <returns>Index of the case, or -1 for the unknown one.</returns>
    public int Find(Utf8JsonReader reader)
    {
        int test = FindTest(ref reader);
        return test < 0 ? -1 : _tests[test].Case;
    }

    /// <summary>Reads a value as its case.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="case">Index of the case, or -1 for the unknown one.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not what its case demands.</exception>
    internal object? Read(ref Utf8JsonReader reader, out int @case)
    {
        @case = Find(reader);
        return @case < 0 ? ReadUnknown(ref reader) : _readers[@case].ReadValue(ref reader);
    }

    private UnknownCase ReadUnknown(ref Utf8JsonReader reader)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);
        string? discriminator = null;
        if (_tagName >= 0 && json.ValueKind == JsonValueKind.Object && json.TryGetProperty(_names[_tagName], out JsonElement tag))
            discriminator = tag.ValueKind == JsonValueKind.String ? tag.GetString() : tag.GetRawText();

        return new UnknownCase(json, discriminator);
    }

    private int IndexOf(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        int index = _names.FindIndex(known => utf8.AsSpan().SequenceEqual(known));
        if (index >= 0)
            return index;

        _names.Add(utf8);
        return _names.Count - 1;
    }

    private int FindTest(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return _tagOnly && _tagName >= 0 ? FindTag(ref reader) : FindObject(ref reader);

        return _items is not null && reader.TokenType == JsonTokenType.StartArray && FindByItems(reader, out int test) ? test : FindScalar(ref reader);
    }

    // False where no item says anything: an empty array, or one of nulls.
    private bool FindByItems(Utf8JsonReader reader, out int test)
    {
        bool any = false;
        int last = -1;
        while (last < _items!._tests.Count - 1 && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Utf8JsonReader item = reader;
            int found = _items.FindTest(ref item);
            last = Math.Max(last, found);
            any |= found >= 0 || reader.TokenType != JsonTokenType.Null;
            reader.Skip();
        }

        // Where no case knows the items, one that is not of arrays alone may be meant, such as one of any value.
        test = last < 0
            ? _tests.FindIndex(static each => (each.Types & JsonTypes.Array) != 0 && each.Types != JsonTypes.Array)
            : _tests.FindIndex(each => each.Case == _items._tests[last].Case && each.Types == JsonTypes.Array);
        return any;
    }

    private int FindScalar(ref Utf8JsonReader reader)
    {
        JsonTypes type = JsonScalar.TypeOf(ref reader);
        for (int i = 0; i < _tests.Count; i++)
        {
            UnionTest test = _tests[i];
            if ((test.Types & type) != 0 && test.Tag < 0 && test.Required.Length == 0
                && (test.Values.Length == 0 || JsonScalar.Contains(test.Values, ref reader)))
                return i;
        }

        return -1;
    }

    private int FindTag(ref Utf8JsonReader reader)
    {
        byte[] name = _names[_tagName];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isTag = reader.ValueTextEquals(name);
            reader.Read();
            if (!isTag)
            {
                reader.Skip();
                continue;
            }

            for (int i = 0; i < _tests.Count; i++)
            {
                if (JsonScalar.Contains(_tests[i].TagValues, ref reader))
                    return i;
            }

            return -1;
        }

        return -1;
    }

    private int FindObject(ref Utf8JsonReader reader)
    {
        Span<bool> seen = _names.Count <= StackLimit ? stackalloc bool[_names.Count] : new bool[_names.Count];
        Span<bool> tagged = _tests.Count <= StackLimit ? stackalloc bool[_tests.Count] : new bool[_tests.Count];
        Span<bool> refused = _tests.Count <= StackLimit ? stackalloc bool[_tests.Count] : new bool[_tests.Count];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int name = NameOf(ref reader);
            reader.Read();
            if (name >= 0)
            {
                seen[name] = true;
                for (int i = 0; i < _tests.Count; i++)
                {
                    if (_tests[i].Tag == name)
                        tagged[i] = JsonScalar.Contains(_tests[i].TagValues, ref reader);

                    foreach (UnionPropertyTest property in _tests[i].Properties)
                        refused[i] |= property.Name == name && !property.Holds(ref reader);
                }
            }

            reader.Skip();
        }

        int found = -1;
        for (int i = 0; i < _tests.Count && (found < 0 || _tests[i].Ties); i++)
        {
            UnionTest test = _tests[i];
            if ((test.Types & JsonTypes.Object) != 0 && test.Values.Length == 0 && !refused[i]
                && (test.Tag < 0 || tagged[i]) && AllSeen(test.Required, seen)
                && (found < 0 || CountKnown(test, seen) > CountKnown(_tests[found], seen)))
                found = i;
        }

        return found;
    }

    private static int CountKnown(UnionTest test, ReadOnlySpan<bool> seen)
    {
        int count = 0;
        foreach (int name in test.Known)
            count += seen[name] ? 1 : 0;

        return count;
    }

    private int NameOf(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < _names.Count; i++)
        {
            if (reader.ValueTextEquals(_names[i]))
                return i;
        }

        return -1;
    }

    private static bool AllSeen(int[] required, ReadOnlySpan<bool> seen)
    {
        foreach (int name in required)
        {
            if (!seen[name])
                return false;
        }

        return true;
    }
}
