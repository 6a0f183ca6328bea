namespace PostGen.JsonSchema.Text;

/// <summary>A text, what could be read from it, and what was wrong with it.</summary>
public sealed class SourceDocument
{
    private LineMap? _lines;

    internal SourceDocument(string text, SourceNode? root, IReadOnlyList<SyntaxFault> faults, int faultCount)
    {
        Text = text;
        Root = root;
        Faults = faults;
        FaultCount = faultCount;
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The value; null where the text holds none. With faults: everything that could be understood.</summary>
    public SourceNode? Root { get; }

    /// <summary>The faults in text order; at most <see cref="SourceReaderOptions.MaxFaults"/>.</summary>
    public IReadOnlyList<SyntaxFault> Faults { get; }

    /// <summary>The number of faults, those beyond the limit included.</summary>
    public int FaultCount { get; }

    /// <summary>Lines of the text; found when first asked for.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);
}
