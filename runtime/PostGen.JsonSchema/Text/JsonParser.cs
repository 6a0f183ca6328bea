using System.Runtime.CompilerServices;

namespace PostGen.JsonSchema.Text;

internal sealed partial class JsonParser
{
    private readonly string _text;
    private readonly int _maxDepth;
    private readonly SyntaxFaultList _faults;
    private readonly CancellationToken _cancellationToken;
    private readonly StringPool _pool = new();

    // Members and items of all open containers, so that each finished one gets an array of exactly its size.
    private SourceMember[] _members = new SourceMember[64];
    private SourceNode[] _items = new SourceNode[64];
    private int _memberCount;
    private int _itemCount;
    private int _openObjects;
    private int _openArrays;
    private int _at;

    // One missing end is one fault, however many containers it leaves open.
    private bool _endReported;

    public JsonParser(string text, int maxDepth, SyntaxFaultList faults, CancellationToken cancellationToken)
    {
        _text = text;
        _maxDepth = maxDepth;
        _faults = faults;
        _cancellationToken = cancellationToken;
    }

    public SourceNode? ReadRoot()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
        {
            _at = 1;
        }

        SkipSpace();
        if (_at == _text.Length)
        {
            _faults.Add(SyntaxFaultKind.Empty, 0, 0, "The text is empty.", "Write a JSON value, for instance {}.");
            return null;
        }

        SourceNode? root = null;
        while (root is null && _at < _text.Length)
        {
            root = ReadValue();
            if (root is null)
            {
                SkipUnexpected();
            }

            SkipSpace();
        }

        if (_at < _text.Length)
        {
            _faults.Add(SyntaxFaultKind.Trailing, _at, _text.Length - _at, "There is more text behind the end of the value.", "Remove it: a JSON text holds one value.");
        }

        return root;
    }

    // Null: no value begins here, nothing was consumed and nothing reported.
    private SourceNode? ReadValue()
    {
        char c = _text[_at];
        switch (c)
        {
            case '{':
            case '[':
                if (_openObjects + _openArrays >= _maxDepth)
                {
                    return SkipTooDeep();
                }

                _cancellationToken.ThrowIfCancellationRequested();
                return c == '{' ? ReadObject() : ReadArray();
            case '"':
            case '\'':
                int start = _at;
                string content = ReadString();
                return new SourceScalar(SourceKind.String, content, start, _at);
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return IsWordStart(c) ? ReadWord() : null;
        }
    }

    [MethodImpl(Hot.Loop)]
    private void SkipSpace()
    {
        string text = _text;
        int at = _at;
        while (at < text.Length)
        {
            char c = text[at];
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                at++;
            }
            else if (c == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
            {
                at = SkipComment(at);
            }
            else
            {
                break;
            }
        }

        _at = at;
    }

    private int SkipComment(int start)
    {
        bool block = _text[start + 1] == '*';
        int end = block ? _text.IndexOf("*/", start + 2, StringComparison.Ordinal) : _text.IndexOf('\n', start);
        if (block && end < 0)
        {
            _endReported = true;
            _faults.Add(SyntaxFaultKind.Unclosed, start, 2, "The comment is not closed.", "Remove it: JSON has no comments.");
            return _text.Length;
        }

        end = end < 0 ? _text.Length : block ? end + 2 : end;
        _faults.Add(SyntaxFaultKind.Comment, start, end - start, "JSON has no comments.", "Remove the comment.");
        return end;
    }

    private void SkipUnexpected()
    {
        int start = _at++;
        while (_at < _text.Length && !IsDelimiter(_text[_at]))
        {
            _at++;
        }

        string shown = _text.Substring(start, Math.Min(_at - start, 20));
        _faults.Add(SyntaxFaultKind.Unexpected, start, _at - start, $"\"{Printable(shown)}\" cannot stand here.", "Remove it, or put it in double quotes if it is text.");
    }

    // Without recursion: depth is what there is too much of.
    private SourceNode SkipTooDeep()
    {
        int start = _at;
        int depth = 0;
        do
        {
            char c = _text[_at];
            if (c == '"')
            {
                SkipString();
                continue;
            }

            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            _at++;
        }
        while (depth > 0 && _at < _text.Length);

        _faults.Add(
            SyntaxFaultKind.TooDeep,
            start,
            1,
            $"Objects and arrays are nested deeper than {_maxDepth} levels.",
            "Nest less deeply; what is inside is not read.");
        return _text[start] == '{' ? new SourceObject([], start, _at) : new SourceArray([], start, _at);
    }

    private void FaultUnclosed(int start, string container, char close)
    {
        if (_endReported)
        {
            return;
        }

        _endReported = _at >= _text.Length;
        _faults.Add(SyntaxFaultKind.Unclosed, start, 1, $"The {container} that begins here is not closed.", $"Close it with {close}.");
    }

    private static bool IsDelimiter(char c) => c is ' ' or '\n' or '\r' or '\t' or '{' or '}' or '[' or ']' or ',' or ':' or '"';

    private static bool IsWordStart(char c) => char.IsLetter(c) || c is '_' or '$';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '-' or '.';

    private static string Printable(string text) => new([.. text.Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
}
