using PostGen.JsonSchema.Text;

namespace PostGen.Testing.Documents;

/// <summary>A node of the document with the pointer of the place where it stands. References are followed on the way down.</summary>
internal readonly struct DescribedNode
{
    private const int LongestChain = 32;

    private readonly SourceNode? _root;

    private DescribedNode(SourceNode? root, SourceNode? node, string pointer)
    {
        _root = root;
        Node = node;
        Pointer = pointer;
    }

    public SourceNode? Node { get; }

    public string Pointer { get; }

    public bool Exists => Node is not null;

    public string? Text => Node is SourceScalar { Kind: SourceKind.String } text ? text.Text : null;

    public bool IsTrue => Node is SourceScalar { Kind: SourceKind.Boolean, Text: "true" };

    public DescribedNode this[string member] => (Node as SourceObject)?[member] is { } value
        ? new DescribedNode(_root, value, JsonPointer.Append(Pointer, member)).Follow()
        : default;

    public IEnumerable<(string Name, DescribedNode Value)> Members
    {
        get
        {
            DescribedNode self = this;
            return ((Node as SourceObject)?.Members ?? []).Select(member => (member.Name, self[member.Name]));
        }
    }

    public IEnumerable<DescribedNode> Items
    {
        get
        {
            DescribedNode self = this;
            return ((Node as SourceArray)?.Items ?? []).Select((item, index) =>
                new DescribedNode(self._root, item, JsonPointer.Append(self.Pointer, index.ToString(System.Globalization.CultureInfo.InvariantCulture))).Follow());
        }
    }

    public static DescribedNode OfRoot(SourceNode root) => new(root, root, "");

    /// <summary>What a <c>$ref</c> of this document points at; nothing where it points at nothing.</summary>
    public DescribedNode At(string reference) => _root is not null && JsonPointer.Evaluate(_root, reference) is { } target
        ? new DescribedNode(_root, target, string.Concat(JsonPointer.TryParse(reference, out string[] path) ? path.Select(static segment => "/" + JsonPointer.Escape(segment)) : []))
        : default;

    private DescribedNode Follow()
    {
        DescribedNode node = this;
        for (int i = 0; i < LongestChain && (node.Node as SourceObject)?["$ref"] is SourceScalar { Kind: SourceKind.String } reference; i++)
        {
            // Keywords beside a $ref hold too: such a schema stays where it is, and validation follows by itself.
            if (node.Node is SourceObject { Members.Count: > 1 } && IsSchema(node.Node))
            {
                return node;
            }

            node = node.At(reference.Text);
        }

        return node;
    }

    private static bool IsSchema(SourceNode node) =>
        node is SourceObject value && !value.Members.All(static member => member.Name is "$ref" or "description" or "summary");
}
