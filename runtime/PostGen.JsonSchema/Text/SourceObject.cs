using System.Runtime.CompilerServices;

namespace PostGen.JsonSchema.Text;

/// <summary>An object and its members in document order.</summary>
public sealed class SourceObject : SourceNode
{
    // Linear search beats a dictionary up to about this many members, and most schema objects have fewer.
    private const int IndexFrom = 9;

    private readonly SourceMember[] _members;
    private Dictionary<string, int>? _index;
    private SourceMember[]? _distinct;

    /// <summary>Makes an object.</summary>
    public SourceObject(IReadOnlyList<SourceMember> members, int start, int end)
        : base(start, end) => _members = members as SourceMember[] ?? [.. members];

    /// <inheritdoc/>
    public override SourceKind Kind => SourceKind.Object;

    /// <summary>The members in document order, duplicates included.</summary>
    public IReadOnlyList<SourceMember> Members => _members;

    // Calls through the interface cost more than the comparison of a name.
    internal SourceMember[] MemberArray => _members;

    // Of members with one name only the last.
    internal SourceMember[] DistinctMembers => _distinct ??= FindDistinct();

    /// <summary>Finds a member by name; of duplicates the last one, as most JSON readers do.</summary>
    public bool TryGetMember(string name, out SourceMember member)
    {
        int at = IndexOf(name);
        member = at < 0 ? default : _members[at];
        return at >= 0;
    }

    /// <summary>The value of a member, or null where there is none of that name.</summary>
    public SourceNode? this[string name] => TryGetMember(name, out SourceMember member) ? member.Value : null;

    private SourceMember[] FindDistinct()
    {
        SourceMember[] distinct = [.. _members.Where((member, i) => IndexOf(member.Name) == i)];
        return distinct.Length == _members.Length ? _members : distinct;
    }

    private int IndexOf(string name) => _members.Length < IndexFrom ? FindLast(name) : Index().TryGetValue(name, out int found) ? found : -1;

    [MethodImpl(Hot.Loop)]
    private int FindLast(string name)
    {
        for (int i = _members.Length - 1; i >= 0; i--)
        {
            if (string.Equals(_members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        if (_index is { } index)
        {
            return index;
        }

        index = new Dictionary<string, int>(_members.Length, StringComparer.Ordinal);
        for (int i = 0; i < _members.Length; i++)
        {
            index[_members[i].Name] = i;
        }

        // Two threads may both build it; either result is right.
        return _index = index;
    }
}
