namespace PostGen.JsonSchema.Text;

/// <summary>An array and its items in order.</summary>
public sealed class SourceArray : SourceNode
{
    private readonly SourceNode[] _items;

    /// <summary>Makes an array.</summary>
    public SourceArray(IReadOnlyList<SourceNode> items, int start, int end)
        : base(start, end) => _items = items as SourceNode[] ?? [.. items];

    /// <inheritdoc/>
    public override SourceKind Kind => SourceKind.Array;

    /// <summary>The items in document order.</summary>
    public IReadOnlyList<SourceNode> Items => _items;

    internal SourceNode[] ItemArray => _items;
}
