namespace PostGen.JsonSchema.Text;

/// <summary>A JSON value as it stands in a text, with the place where it stands.</summary>
/// <remarks>
/// The same tree serves JSON and YAML. It is immutable once read. A YAML alias makes two parents share one node, so the
/// tree is a directed acyclic graph: walks that must end in time remember what they visited.
/// </remarks>
public abstract class SourceNode
{
    private protected SourceNode(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The JSON type of the value.</summary>
    public abstract SourceKind Kind { get; }

    /// <summary>Offset of the first character of the value in its text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>Offset behind the last character of the value in its text, in UTF-16 code units.</summary>
    public int End { get; }
}
