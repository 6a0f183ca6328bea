using System.Collections;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// An ECMA-262 regular expression, as far as schemas use them. Our own matcher, because a program that needs it only for
/// <c>^https?://</c> should not carry the framework's regular expressions, and because their dialect is not ECMA's.
/// </summary>
internal sealed class TextPattern
{
    // Read without a lock while one writes, which only this old one offers without a concurrent dictionary's code.
    private static readonly Hashtable s_patterns = new(StringComparer.Ordinal);

    private readonly PatternNode? _root;
    private readonly int _loops;
    private readonly int _groups;

    private TextPattern(string pattern)
    {
        var parser = new PatternParser(pattern);
        if (parser.TryParse(out PatternTree? tree))
        {
            _root = tree.Link(AcceptNode.Instance, parser);
            _loops = parser.Loops;
            _groups = parser.HasBackReferences ? parser.Groups + 1 : 0;
        }
    }

    /// <summary>False where the expression uses something that this matcher does not know: every text then passes.</summary>
    public bool IsSupported => _root is not null;

    public static TextPattern Of(string pattern)
    {
        if (s_patterns[pattern] is TextPattern known)
            return known;

        var made = new TextPattern(pattern);
        lock (s_patterns)
            s_patterns[pattern] = made;

        return made;
    }

    public bool IsMatch(string text)
    {
        if (_root is null)
            return true;

        var state = new PatternState(text, _loops, _groups);
        int last = _root is StartNode ? 0 : text.Length;
        for (int start = 0; start <= last; start++)
        {
            // An expression that backtracks without end proves nothing against the text, wherever it starts.
            if (_root.Match(ref state, start) || state.IsExhausted)
                return true;
        }

        return false;
    }
}
