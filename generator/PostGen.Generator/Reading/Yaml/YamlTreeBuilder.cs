using System.Globalization;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>Builds the tree out of the parser's events, without recursion. A fault costs the value it stands in.</summary>
internal sealed class YamlTreeBuilder(bool restores)
{
    public const int MaxDepth = 128;
    public const int MaxExpanded = 1_000_000;

    private const int MaxSkippedDepth = 1024;

    private readonly YamlFrame[] _frames = new YamlFrame[MaxDepth];
    private readonly List<YamlNote> _notes = [];
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);
    private int _open;
    private int _skipped;
    private int _skipStart;
    private bool _skipsMapping;
    private long _expanded;
    private int _documents;

    public SourceNode? Root { get; private set; }

    public IReadOnlyList<YamlNote> Notes => _notes;

    /// <summary>An alias named no anchor, perhaps because it is text that begins with a star.</summary>
    public bool HasUnknownAlias { get; private set; }

    /// <summary>Where the outermost bracket begins that is still open; -1 where none is.</summary>
    public int OpenFlowStart
    {
        get
        {
            for (int i = 0; i < _open; i++)
            {
                if (_frames[i].IsFlow)
                {
                    return _frames[i].Start;
                }
            }

            return -1;
        }
    }

    /// <summary>False: nothing that follows can matter.</summary>
    public bool Take(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart:
                return TakeDocumentStart(next);
            case MappingStart mapping:
                return Begin(next, isMapping: true, mapping.Anchor, mapping.Style == MappingStyle.Flow);
            case SequenceStart sequence:
                return Begin(next, isMapping: false, sequence.Anchor, sequence.Style == SequenceStyle.Flow);
            case MappingEnd or SequenceEnd:
                End(next);
                return true;
            case Scalar scalar:
                TakeScalar(scalar);
                return true;
            case AnchorAlias alias:
                TakeAlias(alias);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Closes what a fault left open, so that what was read before it can be used.</summary>
    public void Finish()
    {
        _skipped = 0;
        while (_open > 0)
        {
            Close();
        }
    }

    private static int Index(Mark mark) => (int)Math.Min(mark.Index, int.MaxValue);

    private bool TakeDocumentStart(ParsingEvent next)
    {
        if (++_documents == 1)
        {
            return true;
        }

        Note(DocumentDescriptors.SecondDocument, Index(next.Start), Index(next.End));
        return false;
    }

    private bool Begin(ParsingEvent next, bool isMapping, AnchorName anchor, bool isFlow)
    {
        if (_skipped > 0)
        {
            return ++_skipped < MaxSkippedDepth;
        }

        int start = Index(next.Start);
        if (_open == MaxDepth || IsInKey(start))
        {
            if (_open == MaxDepth)
            {
                ReportTooDeep(start);
            }

            (_skipped, _skipStart, _skipsMapping) = (1, start, isMapping);
            return true;
        }

        string? name = anchor.IsEmpty ? null : anchor.Value;
        if (name is not null)
        {
            _anchors[name] = default;
        }

        (_frames[_open++] ??= new YamlFrame()).Open(isMapping, isFlow, name, start, Index(next.End));
        return true;
    }

    private void End(ParsingEvent next)
    {
        if (_skipped > 1)
        {
            _skipped--;
            return;
        }

        int end = Index(next.End);
        if (_skipped == 1)
        {
            _skipped = 0;
            SourceNode empty = _skipsMapping ? new SourceObject([], _skipStart, end) : new SourceArray([], _skipStart, end);
            AddValue(empty, 1, 1);
            return;
        }

        YamlFrame frame = _frames[_open - 1];
        frame.End = frame.IsFlow ? end : frame.End;
        Close();
    }

    private void Close()
    {
        YamlFrame frame = _frames[--_open];
        SourceNode node = frame.Close();
        Define(frame.Anchor, node, frame.Expanded, frame.Height);
        AddValue(node, frame.Expanded, frame.Height);
    }

    private void TakeScalar(Scalar scalar)
    {
        if (_skipped > 0)
        {
            return;
        }

        int start = Index(scalar.Start);
        int end = Index(scalar.End);
        string text = restores ? Restore(scalar, start, end) : scalar.Value;
        string? anchor = scalar.Anchor.IsEmpty ? null : scalar.Anchor.Value;
        if (_open > 0 && _frames[_open - 1] is { IsMapping: true, Key: null, DropsValue: false } mapping)
        {
            mapping.SetKey(text, start, end, merges: text == "<<" && scalar.Style == ScalarStyle.Plain);
            Define(anchor, new SourceScalar(SourceKind.String, text, start, end), 1, 0);
            return;
        }

        bool isPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || !YamlTags.IsString(scalar.Tag.Value));
        SourceScalar node = isPlain || (!scalar.Tag.IsEmpty && YamlTags.IsResolved(scalar.Tag.Value))
            ? YamlScalars.Resolve(text, start, end)
            : new SourceScalar(SourceKind.String, text, start, end);
        Define(anchor, node, 1, 0);
        AddValue(node, 1, 0);
    }

    private string Restore(Scalar scalar, int start, int end)
    {
        string text = YamlMask.Restore(scalar.Value);
        if (!ReferenceEquals(text, scalar.Value) && scalar.Style == ScalarStyle.Plain && YamlMask.HidesSyntax(scalar.Value))
        {
            Note(
                DocumentDescriptors.LenientYaml, start, end, "This text needs quotes in YAML and is read as it stands: put it in quotes");
        }

        return text;
    }

    private void TakeAlias(AnchorAlias alias)
    {
        if (_skipped > 0)
        {
            return;
        }

        int start = Index(alias.Start);
        int end = Index(alias.End);
        string name = alias.Value.Value;
        bool isKnown = _anchors.TryGetValue(name, out YamlAnchor anchor);
        if (anchor.Node is SourceScalar key && _open > 0 && _frames[_open - 1] is { IsMapping: true, Key: null, DropsValue: false } mapping)
        {
            mapping.SetKey(key.Text, start, end, merges: false);
            return;
        }

        SourceNode? node = anchor.Node;
        if (node is null)
        {
            string why = isKnown
                ? "stands inside the value that it names: a value cannot contain itself, so refer to a component with $ref"
                : "names no anchor: write '&" + name + "' before the value that is meant, earlier in this file";
            HasUnknownAlias |= !isKnown;
            Note(DocumentDescriptors.BadAlias, start, end, name, why);
        }
        else if (_open + anchor.Height > MaxDepth)
        {
            ReportTooDeep(start);
            node = null;
        }
        else if ((_expanded += anchor.Expanded) > MaxExpanded)
        {
            string limit = MaxExpanded.ToString(CultureInfo.InvariantCulture);
            Note(DocumentDescriptors.AliasBomb, start, end, limit);
            node = null;
        }

        if (node is null)
        {
            AddValue(new SourceScalar(SourceKind.Null, "null", start, end), 1, 0);
        }
        else
        {
            IsInKey(start);
            AddValue(node, anchor.Expanded, anchor.Height);
        }

        if (_open > 0)
        {
            _frames[_open - 1].End = end;
        }
    }

    // A mapping or sequence in the place of a key: JSON has no such thing, so it and its value are read and dropped.
    private bool IsInKey(int start)
    {
        if (_open == 0 || _frames[_open - 1] is not { IsMapping: true, Key: null, DropsValue: false })
        {
            return false;
        }

        Note(
            DocumentDescriptors.UnusableKey, start, start + 1, "A key must be a single word or text: this one is a list or a mapping, and is left out with its value");
        return true;
    }

    private void AddValue(SourceNode node, int expanded, int height)
    {
        if (_open == 0)
        {
            Root ??= node;
            return;
        }

        YamlFrame parent = _frames[_open - 1];
        if (parent is { IsMapping: true, Key: null, DropsValue: false })
        {
            parent.DropsValue = true;
            return;
        }

        parent.Add(node);
        parent.End = Math.Max(parent.End, node.End);
        parent.Expanded += expanded;
        parent.Height = Math.Max(parent.Height, height + 1);
    }

    private void Define(string? anchor, SourceNode node, int expanded, int height)
    {
        if (anchor is not null)
        {
            _anchors[anchor] = new YamlAnchor(node, expanded, height);
        }
    }

    private void ReportTooDeep(int at) =>
        Note(DocumentDescriptors.TooDeep, at, at + 1, MaxDepth.ToString(CultureInfo.InvariantCulture));

    private void Note(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments) =>
        _notes.Add(new YamlNote(descriptor, start, end, arguments));
}
