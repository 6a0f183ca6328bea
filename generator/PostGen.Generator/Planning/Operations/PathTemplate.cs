namespace PostGen.Generator.Planning.Operations;

/// <summary>A path of the document, cut at its braces. A fragment, which documents use to tell operations apart, is never sent.</summary>
internal sealed class PathTemplate
{
    private PathTemplate(IReadOnlyList<PathSegment> segments, bool isBalanced)
    {
        Segments = segments;
        IsBalanced = isBalanced;
    }

    public IReadOnlyList<PathSegment> Segments { get; }

    /// <summary>False where a brace has no partner; it is then sent as text.</summary>
    public bool IsBalanced { get; }

    public static PathTemplate Parse(string path)
    {
        List<PathSegment> segments = [];
        bool balanced = true;
        int literal = 0;
        int end = FragmentStart(path);
        for (int i = 0; i < end; i++)
        {
            if (path[i] == '}')
            {
                balanced = false;
            }
            else if (path[i] == '{')
            {
                int close = path.IndexOf('}', i, end - i);
                if (close <= i + 1 || path.IndexOf('{', i + 1, close - i - 1) >= 0)
                {
                    balanced = false;
                    continue;
                }

                AddLiteral(segments, path, literal, i);
                segments.Add(new PathSegment(path.Substring(i + 1, close - i - 1), IsParameter: true));
                i = close;
                literal = close + 1;
            }
        }

        AddLiteral(segments, path, literal, end);
        return new PathTemplate(segments, balanced);
    }

    private static int FragmentStart(string path)
    {
        int depth = 0;
        for (int i = 0; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '#' when depth <= 0:
                    return i;
            }
        }

        return path.Length;
    }

    private static void AddLiteral(List<PathSegment> segments, string path, int start, int end)
    {
        if (end > start)
        {
            segments.Add(new PathSegment(path.Substring(start, end - start), IsParameter: false));
        }
    }
}
