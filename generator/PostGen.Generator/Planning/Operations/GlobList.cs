using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Globs of which one must match and none that begins with <c>!</c> may. Remembers which ones never matched.</summary>
internal sealed class GlobList
{
    private readonly EquatableArray<string> _globs;
    private readonly bool[] _matched;
    private readonly bool _onlyExcludes = true;

    public GlobList(EquatableArray<string> globs)
    {
        _globs = globs;
        _matched = new bool[globs.Count];
        foreach (string glob in globs)
        {
            _onlyExcludes &= IsExclude(glob);
        }
    }

    public bool IsEmpty => _globs.IsEmpty;

    /// <summary>Whether the list lets something pass that each of <paramref name="matches"/> can be asked about.</summary>
    public bool Allows(Func<string, bool> matches)
    {
        bool included = _onlyExcludes;
        bool excluded = false;
        for (int i = 0; i < _globs.Count; i++)
        {
            string glob = _globs[i];
            bool excludes = IsExclude(glob);
            if (matches(excludes ? glob.Substring(1) : glob))
            {
                _matched[i] = true;
                included |= !excludes;
                excluded |= excludes;
            }
        }

        return included && !excluded;
    }

    public IEnumerable<string> Unmatched()
    {
        for (int i = 0; i < _matched.Length; i++)
        {
            if (!_matched[i])
            {
                yield return _globs[i];
            }
        }
    }

    private static bool IsExclude(string glob) => glob.Length > 1 && glob[0] == '!';
}
