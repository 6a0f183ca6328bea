using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>A mapping or sequence that is still open.</summary>
internal sealed class YamlFrame
{
    private readonly List<SourceMember> _members = [];
    private readonly List<SourceNode> _items = [];
    private List<SourceNode>? _merged;

    public bool IsMapping { get; private set; }

    public bool IsFlow { get; private set; }

    public string? Anchor { get; private set; }

    public int Start { get; private set; }

    /// <summary>The end of the last thing read inside, since a block's own end event stands where the next thing begins.</summary>
    public int End { get; set; }

    /// <summary>Values inside, aliases counted by what they stand for.</summary>
    public int Expanded { get; set; }

    public int Height { get; set; }

    public string? Key { get; private set; }

    /// <summary>A key was read that is no name; its value must be read and dropped.</summary>
    public bool DropsValue { get; set; }

    private int KeyStart { get; set; }

    private int KeyEnd { get; set; }

    private bool KeyMerges { get; set; }

    public void Open(bool isMapping, bool isFlow, string? anchor, int start, int end)
    {
        (IsMapping, IsFlow, Anchor, Start, End) = (isMapping, isFlow, anchor, start, end);
        (Expanded, Height, Key, DropsValue, _merged) = (1, 1, null, false, null);
        _members.Clear();
        _items.Clear();
    }

    public void SetKey(string key, int start, int end, bool merges) =>
        (Key, KeyStart, KeyEnd, KeyMerges, End) = (key, start, end, merges, end);

    public void Add(SourceNode value)
    {
        if (!IsMapping)
        {
            _items.Add(value);
        }
        else if (DropsValue)
        {
            DropsValue = false;
        }
        else if (KeyMerges && value.Kind >= SourceKind.Array)
        {
            (_merged ??= []).Add(value);
        }
        else
        {
            _members.Add(new SourceMember(Key!, KeyStart, KeyEnd, value));
        }

        Key = null;
    }

    public SourceNode Close()
    {
        if (!IsMapping)
        {
            return new SourceArray(_items.ToArray(), Start, End);
        }

        if (_merged is not null)
        {
            YamlMerge.Into(_members, _merged);
        }

        return new SourceObject(_members.ToArray(), Start, End);
    }
}
