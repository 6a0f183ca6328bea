using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>
/// Rewrites what strict readers refuse and people write all the same, without moving a character: a value that contains ": ",
/// one that begins with % @ ` or *, text behind a closing quote, tabs on blank lines, and blank lines with too many spaces
/// at the top of a block scalar.
/// </summary>
internal sealed class YamlMending(DocumentFile file, string text, FaultSink faults)
{
    private readonly string _text = text;
    private readonly char[] _chars = text.ToCharArray();
    private bool _changed;

    // Lines that are deeper than this belong to the block scalar, plain scalar or open bracket above; -1 where there is none.
    private int _blockParent = -1;
    private int _plainParent = -1;
    private int _flowParent = -1;
    private int _flowDepth;
    private int _blockHeaderEnd;
    private bool _atBlockTop;

    /// <summary>False: nothing here is known to be mendable.</summary>
    public bool TryMend()
    {
        for (int start = 0; start < _text.Length;)
        {
            int end = YamlRecovery.EndOfLine(_text, start);
            TakeLine(start, end);
            start = YamlRecovery.NextLine(_text, end);
        }

        return _changed;
    }

    public override string ToString() => new(_chars);

    private void TakeLine(int start, int end)
    {
        int content = YamlRecovery.ContentOf(_text, start);
        bool isBlank = content >= end;
        int indent = content - start;
        if (_blockParent >= 0 && (isBlank || indent > _blockParent))
        {
            TakeBlockLine(start, isBlank);
            return;
        }

        _blockParent = -1;
        if (isBlank)
        {
            BlankTabs(start, end);
        }
        else if (_text[content] != '#' && _text.IndexOf('\t', start, indent) < 0)
        {
            TakeContent(start, content, end, indent);
        }
    }

    private void TakeContent(int start, int content, int end, int indent)
    {
        if (_plainParent >= 0 && indent > _plainParent)
        {
            MaskColons(content, end);
            return;
        }

        _plainParent = -1;
        if (_flowDepth > 0 && indent > _flowParent)
        {
            _flowDepth += YamlLine.OpenBrackets(_text, content, end);
            return;
        }

        _flowDepth = 0;
        int parent = -1;
        while (content + 1 < end && _text[content] == '-' && _text[content + 1] == ' ')
        {
            parent = content - start;
            content = YamlRecovery.ContentOf(_text, content + 1);
        }

        if (content < end)
        {
            TakeEntry(content, end, column: content - start, parent);
        }
    }

    private void TakeBlockLine(int start, bool isBlank)
    {
        if (isBlank || !_atBlockTop)
        {
            return;
        }

        // The spaces move up behind the header, where they mean nothing, and the line breaks follow.
        _atBlockTop = false;
        string blank = _text.Substring(_blockHeaderEnd, start - _blockHeaderEnd);
        string breaks = blank.Replace(" ", string.Empty).Replace("\t", string.Empty);
        if (breaks.Length < blank.Length)
        {
            breaks.PadLeft(blank.Length).CopyTo(0, _chars, _blockHeaderEnd, blank.Length);
            _changed = true;
            faults.ReportAt(
                DocumentDescriptors.LenientYaml, file, _blockHeaderEnd - 1, _blockHeaderEnd, "The blank lines below hold spaces, which YAML takes for indentation: remove the spaces");
        }
    }

    private void TakeEntry(int content, int end, int column, int parent)
    {
        char first = _text[content];
        int colon = first is '"' or '\'' ? YamlLine.ColonBehindQuote(_text, content, end) : YamlLine.Colon(_text, content, end);
        if (first is '{' or '[' or '?' or '&' or '!' or '|' or '>')
        {
            colon = -1;
        }

        if (colon < 0)
        {
            // Not a list item either: nothing can be said about what this is.
            if (parent >= 0)
            {
                TakeValue(content, end, parent);
            }

            return;
        }

        if (first is '@' or '`' or '*' || (first == '%' && column > 0))
        {
            Mask(content);
        }

        int value = YamlRecovery.ContentOf(_text, colon + 1);
        if (value < end)
        {
            TakeValue(value, end, column);
        }
    }

    private void TakeValue(int value, int end, int parent)
    {
        switch (_text[value])
        {
            case '#' or '?':
                return;
            case '{' or '[':
                (_flowParent, _flowDepth) = (parent, YamlLine.OpenBrackets(_text, value, end));
                return;
            case '|' or '>':
                (_blockParent, _blockHeaderEnd, _atBlockTop) = (parent, end, true);
                return;
            case '&' or '!':
                int rest = YamlRecovery.ContentOf(_text, YamlLine.EndOfWord(_text, value, end));
                if (rest < end)
                {
                    TakeValue(rest, end, parent);
                }

                return;
            case '"' or '\'' when !YamlLine.HasTextBehindQuote(_text, value, end):
            case '*' when YamlLine.IsAlias(_text, value, end):
                return;
            case '"' or '\'' or '%' or '@' or '`' or '*':
                Mask(value);
                break;
        }

        MaskColons(value, end);
        _plainParent = parent;
    }

    private void MaskColons(int from, int end)
    {
        for (int colon = YamlLine.Colon(_text, from, end); colon >= 0; colon = YamlLine.Colon(_text, colon + 1, end))
        {
            Mask(colon);
        }
    }

    private void BlankTabs(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _changed |= _chars[i] == '\t';
            _chars[i] = ' ';
        }
    }

    private void Mask(int at)
    {
        _chars[at] = YamlMask.Of(_text[at]);
        _changed = true;
    }
}
