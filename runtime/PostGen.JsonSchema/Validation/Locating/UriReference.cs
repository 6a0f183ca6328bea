using System.Text;

namespace PostGen.JsonSchema.Validation.Locating;

// A URI or relative reference split into its parts (RFC 3986, section 3). System.Uri would normalise what identifiers must keep.
internal readonly struct UriReference
{
    private readonly string? _scheme;
    private readonly string? _authority;
    private readonly string _path;
    private readonly string? _query;

    private UriReference(string? scheme, string? authority, string path, string? query, string? fragment)
    {
        _scheme = scheme;
        _authority = authority;
        _path = path;
        _query = query;
        Fragment = fragment;
    }

    public string? Fragment { get; }

    // Everything but the fragment: what identifies a schema resource.
    public string Identity
    {
        get
        {
            var text = new StringBuilder();
            text.Append(_scheme is null ? "" : _scheme + ":");
            text.Append(_authority is null ? "" : "//" + _authority);
            text.Append(_path);
            text.Append(_query is null ? "" : "?" + _query);
            return text.ToString();
        }
    }

    public static UriReference Parse(string text)
    {
        string? fragment = CutFrom(ref text, '#');
        string? query = CutFrom(ref text, '?');
        string? scheme = null;
        int colon = text.IndexOf(':');
        if (colon > 0 && IsScheme(text, colon))
        {
            scheme = text.Substring(0, colon);
            text = text.Substring(colon + 1);
        }

        string? authority = null;
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            int end = text.IndexOf('/', 2);
            authority = end < 0 ? text.Substring(2) : text.Substring(2, end - 2);
            text = end < 0 ? "" : text.Substring(end);
        }

        return new UriReference(scheme, authority, text, query, fragment);
    }

    // RFC 3986, section 5.2.2; a base without a scheme resolves the same way.
    public UriReference Resolve(UriReference reference)
    {
        if (reference._scheme is not null)
        {
            return new UriReference(reference._scheme, reference._authority, WithoutDots(reference._path), reference._query, reference.Fragment);
        }

        if (reference._authority is not null)
        {
            return new UriReference(_scheme, reference._authority, WithoutDots(reference._path), reference._query, reference.Fragment);
        }

        if (reference._path.Length == 0)
        {
            return new UriReference(_scheme, _authority, _path, reference._query ?? _query, reference.Fragment);
        }

        string path = reference._path[0] == '/' ? reference._path : Merge(reference._path);
        return new UriReference(_scheme, _authority, WithoutDots(path), reference._query, reference.Fragment);
    }

    private static string? CutFrom(ref string text, char mark)
    {
        int at = text.IndexOf(mark);
        string? rest = at < 0 ? null : text.Substring(at + 1);
        text = at < 0 ? text : text.Substring(0, at);
        return rest;
    }

    // One letter before the colon is a Windows drive, not a scheme anybody registered.
    private static bool IsScheme(string text, int length)
    {
        for (int i = 0; i < length; i++)
        {
            char c = text[i];
            bool letter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!letter && (i == 0 || c is not ((>= '0' and <= '9') or '+' or '-' or '.')))
            {
                return false;
            }
        }

        return length > 1;
    }

    private string Merge(string path)
    {
        if (_authority is not null && _path.Length == 0)
        {
            return "/" + path;
        }

        int slash = _path.LastIndexOf('/');
        return slash < 0 ? path : _path.Substring(0, slash + 1) + path;
    }

    private static string WithoutDots(string path)
    {
        if (path.IndexOf('.') < 0)
        {
            return path;
        }

        string[] segments = path.Split('/');
        var kept = new List<string>();
        for (int i = 0; i < segments.Length; i++)
        {
            string segment = segments[i];
            bool last = i == segments.Length - 1;
            if (segment == "..")
            {
                // The empty segment before a leading slash stays; steps above a relative path stay too.
                if (kept.Count > 0 && kept[kept.Count - 1] is not (".." or ""))
                {
                    kept.RemoveAt(kept.Count - 1);
                }
                else if (kept.Count == 0 || kept[kept.Count - 1] == "..")
                {
                    kept.Add(segment);
                    continue;
                }
            }
            else if (segment != ".")
            {
                kept.Add(segment);
                continue;
            }

            if (last)
            {
                kept.Add("");
            }
        }

        return string.Join("/", kept);
    }
}
