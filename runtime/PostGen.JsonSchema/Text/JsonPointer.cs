using System.Globalization;

namespace PostGen.JsonSchema.Text;

/// <summary>JSON Pointers (RFC 6901): paths like <c>/paths/~1posts/get</c> into a document.</summary>
public static class JsonPointer
{
    /// <summary>Escapes one segment: <c>~</c> becomes <c>~0</c>, <c>/</c> becomes <c>~1</c>.</summary>
    public static string Escape(string segment) =>
        segment.IndexOf('~') < 0 && segment.IndexOf('/') < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Takes the escapes of one segment back.</summary>
    public static string Unescape(string segment) =>
        segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The pointer of a member or item of what <paramref name="pointer"/> points at.</summary>
    /// <param name="pointer">The pointer of the object or array.</param>
    /// <param name="segment">The member's name or the item's index, not escaped.</param>
    public static string Append(string pointer, string segment) => pointer + "/" + Escape(segment);

    /// <summary>Splits a pointer into its segments.</summary>
    /// <param name="pointer">A pointer, or the fragment of a URI that holds one (RFC 6901, section 6): <c>#/a%20b</c>.</param>
    /// <param name="segments">The unescaped segments; none for the whole document.</param>
    /// <returns>False where the text is no pointer.</returns>
    public static bool TryParse(string pointer, out string[] segments)
    {
        segments = [];
        if (pointer is null)
        {
            return false;
        }

        string text = pointer;
        if (text.StartsWith("#", StringComparison.Ordinal))
        {
            text = Uri.UnescapeDataString(text.Substring(1));
        }

        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] != '/' || !HasOnlyKnownEscapes(text))
        {
            return false;
        }

        segments = text.Substring(1).Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = Unescape(segments[i]);
        }

        return true;
    }

    /// <summary>What a pointer points at, or null where it points at nothing or is no pointer.</summary>
    /// <param name="root">The document.</param>
    /// <param name="pointer">A pointer, or a URI fragment that holds one.</param>
    public static SourceNode? Evaluate(SourceNode root, string pointer)
    {
        if (!TryParse(pointer, out string[] segments))
        {
            return null;
        }

        SourceNode? node = root;
        foreach (string segment in segments)
        {
            node = Step(node, segment);
        }

        return node;
    }

    /// <summary>The member or item that one unescaped segment names, or null.</summary>
    public static SourceNode? Step(SourceNode? node, string segment) => node switch
    {
        SourceObject value => value[segment],
        SourceArray array when TryParseIndex(segment, out int index) && index < array.ItemArray.Length => array.ItemArray[index],
        _ => null,
    };

    /// <summary>The pointer of a node of a document, or null where the document does not hold it.</summary>
    /// <remarks>Follows the positions; where they do not lead to the node (an alias, a rewritten tree), every node is visited once.</remarks>
    public static string? Of(SourceNode root, SourceNode node)
    {
        var path = new List<string>();
        if (SourcePath.TryFollow(root, node, path) || SourcePath.TrySearch(root, node, path))
        {
            return path.Count == 0 ? "" : "/" + string.Join("/", path.Select(Escape));
        }

        return null;
    }

    /// <summary>The pointer of the innermost value at an offset; a member's name counts as its value.</summary>
    /// <param name="root">The document.</param>
    /// <param name="offset">In UTF-16 code units of the document's text.</param>
    public static string At(SourceNode root, int offset)
    {
        var path = new List<string>();
        SourcePath.Descend(root, offset, path);
        return path.Count == 0 ? "" : "/" + string.Join("/", path.Select(Escape));
    }

    // array-index = "0" / no leading zeros, RFC 6901, section 4
    private static bool TryParseIndex(string segment, out int index)
    {
        index = -1;
        return segment.Length > 0
            && (segment[0] != '0' || segment.Length == 1)
            && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }

    private static bool HasOnlyKnownEscapes(string text)
    {
        for (int at = text.IndexOf('~'); at >= 0; at = text.IndexOf('~', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return true;
    }
}
