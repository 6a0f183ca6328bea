namespace PostGen.Generator.Reading;

/// <summary>Paths of files as texts: nothing here looks at a file system.</summary>
internal static class DocumentPath
{
    /// <summary>The path that a relative reference means from a file; an absolute one is itself.</summary>
    public static string Combine(string fromFile, string reference)
    {
        string target = Uri.UnescapeDataString(reference).Replace('\\', '/');
        bool isAbsolute = target.StartsWith("/", StringComparison.Ordinal) || (target.Length > 2 && target[1] == ':' && target[2] == '/');
        string from = fromFile.Replace('\\', '/');
        return Normalize(isAbsolute ? target : from.Substring(0, from.LastIndexOf('/') + 1) + target);
    }

    /// <summary>Forward slashes, no '.' segments, and '..' resolved as far as there is something to go up from.</summary>
    public static string Normalize(string path)
    {
        List<string> kept = [];
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] != "..")
            {
                // Above the root of a file system there is the root.
                kept.RemoveRange(kept.Count - 1, kept[kept.Count - 1].Length == 0 ? 0 : 1);
            }
            else if (segment != "." && (segment.Length > 0 || kept.Count == 0))
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    /// <summary>The last segment without its extension: what a reference to a whole file is named by.</summary>
    public static string NameOf(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        int dot = name.IndexOf('.', Math.Min(1, name.Length));
        return dot < 0 ? name : name.Substring(0, dot);
    }
}
