namespace PostGen.JsonSchema.Text;

/// <summary>A value without parts: null, boolean, number or string.</summary>
public sealed class SourceScalar : SourceNode
{
    /// <summary>Makes a scalar.</summary>
    /// <param name="kind">One of the four scalar kinds.</param>
    /// <param name="text">The unescaped content of a string; the JSON text of every other kind.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset behind the last character.</param>
    public SourceScalar(SourceKind kind, string text, int start, int end)
        : base(start, end)
    {
        Kind = kind;
        Text = text;
    }

    /// <inheritdoc/>
    public override SourceKind Kind { get; }

    /// <summary>The unescaped content of a string; the JSON text (<c>true</c>, <c>1.5e3</c>) of every other kind.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
