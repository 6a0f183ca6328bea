using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;

namespace PostGen.Generator.Planning.Errors;

/// <summary>The error types of a document in first-seen order, and their names in C#.</summary>
internal sealed class ErrorTypeNames
{
    private readonly List<ErrorTypeValue> _values = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private string[] _names = [];

    public int Count => _values.Count;

    public EquatableArray<EnumMemberModel> Members
    {
        get
        {
            EnumMemberModel[] members = new EnumMemberModel[_values.Count];
            for (int i = 0; i < members.Length; i++)
            {
                members[i] = new EnumMemberModel(_names[i], _values[i].Text, _values[i].Description);
            }

            return new EquatableArray<EnumMemberModel>(members);
        }
    }

    public void Add(IReadOnlyList<ErrorTypeValue> values)
    {
        foreach (ErrorTypeValue value in values)
        {
            if (!_indexes.TryGetValue(value.Text, out int known))
            {
                _indexes.Add(value.Text, _values.Count);
                _values.Add(value);
            }
            else if (_values[known].Description is null && value.Description is not null)
            {
                _values[known] = value;
            }
        }
    }

    /// <summary>Names the values: without the prefix that all share up to the last slash.</summary>
    public void Assign()
    {
        int prefix = SharedPrefix();
        string[] texts = new string[_values.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = _values[i].Text.Substring(prefix);
        }

        NameScope scope = new();
        scope.Reserve("Unrecognized");
        _names = scope.TakeAllPascal(texts);
    }

    public EquatableArray<string> NamesOf(IReadOnlyList<ErrorTypeValue>? values)
    {
        if (values is null || values.Count == 0)
        {
            return EquatableArray<string>.Empty;
        }

        string[] names = new string[values.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = _names[_indexes[values[i].Text]];
        }

        return new EquatableArray<string>(names);
    }

    /// <summary>The same, with <c>First..Last</c> for names that follow each other in the enum: a document lists the types of a status one after the other.</summary>
    public string RangesOf(IReadOnlyList<ErrorTypeValue> values)
    {
        List<string> ranges = [];
        for (int i = 0; i < values.Count;)
        {
            int first = _indexes[values[i].Text];
            int last = first;
            for (i++; i < values.Count && _indexes[values[i].Text] == last + 1; i++)
            {
                last++;
            }

            ranges.Add(first == last ? _names[first] : $"{_names[first]}..{_names[last]}");
        }

        return string.Join(" ", ranges);
    }

    private int SharedPrefix()
    {
        if (_values.Count == 0)
        {
            return 0;
        }

        string first = _values[0].Text;
        int length = first.LastIndexOf('/') + 1;
        foreach (ErrorTypeValue value in _values)
        {
            while (length > 0 && string.CompareOrdinal(first, 0, value.Text, 0, length) != 0)
            {
                length = length < 2 ? 0 : first.LastIndexOf('/', length - 2) + 1;
            }
        }

        return length;
    }
}
