using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>A node together with the file it stands in. A missing node can be asked anything and answers that it has nothing.</summary>
internal readonly struct DocumentNode(DocumentFile file, SourceNode? node) : IEquatable<DocumentNode>
{
    /// <summary>The file; null only in the default value.</summary>
    public DocumentFile File { get; } = file;

    public SourceNode? Node { get; } = node;

    public bool Exists => Node is not null;

    public bool IsObject => Node?.Kind == SourceKind.Object;

    public bool IsArray => Node?.Kind == SourceKind.Array;

    public bool IsString => Node?.Kind == SourceKind.String;

    public bool IsNumber => Node?.Kind == SourceKind.Number;

    public bool IsBoolean => Node?.Kind == SourceKind.Boolean;

    public bool IsNull => Node?.Kind == SourceKind.Null;

    /// <summary>The content of a string; null for everything else.</summary>
    public string? Text => Node is SourceScalar { Kind: SourceKind.String } scalar ? scalar.Text : null;

    /// <summary>The text of any scalar, as a version number or an enum value may be written with or without quotes.</summary>
    public string? ScalarText => (Node as SourceScalar)?.Text;

    /// <summary>The value of a boolean; null for everything else.</summary>
    public bool? Boolean => Node is SourceScalar { Kind: SourceKind.Boolean } scalar ? scalar.Text == "true" : null;

    /// <summary>The members, of duplicates only the last; none where this is no object.</summary>
    public DocumentMembers Members => new(File, Node as SourceObject);

    /// <summary>The items; none where this is no array.</summary>
    public DocumentItems Items => new(File, Node as SourceArray);

    /// <summary>How many members (duplicates included) or items there are.</summary>
    public int Count => Node switch
    {
        SourceObject container => container.Members.Count,
        SourceArray array => array.Items.Count,
        _ => 0,
    };

    /// <summary>The JSON pointer in the file's tree; "" for the root and for what is missing.</summary>
    public string Pointer => Node is null ? string.Empty : File.PointerOf(Node);

    public DocumentNode this[string member] => new(File, (Node as SourceObject)?[member]);

    public static bool operator ==(DocumentNode left, DocumentNode right) => left.Equals(right);

    public static bool operator !=(DocumentNode left, DocumentNode right) => !left.Equals(right);

    /// <summary>Compact JSON text of the value; "null" for what is missing.</summary>
    public string ToJson() => JsonText.Of(Node);

    public bool Equals(DocumentNode other) => ReferenceEquals(Node, other.Node);

    public override bool Equals(object? obj) => obj is DocumentNode other && Equals(other);

    public override int GetHashCode() => Node is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Node);

    public override string ToString() => Node is null ? "(missing)" : ToJson();
}
