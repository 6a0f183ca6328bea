using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The schemas that a conjunction has passed: a handful nearly always, for each of which a hash set would be made.</summary>
internal sealed class VisitedNodes
{
    private const int Few = 8;

    private readonly List<SourceNode> _few = [];
    private HashSet<SourceNode>? _many;

    /// <summary>False where the node was there.</summary>
    public bool Add(SourceNode node)
    {
        if (_many is not null)
        {
            return _many.Add(node);
        }

        if (_few.Contains(node))
        {
            return false;
        }

        _few.Add(node);
        if (_few.Count > Few)
        {
            _many = new HashSet<SourceNode>(_few);
        }

        return true;
    }

    public bool Contains(SourceNode node) => _many?.Contains(node) ?? _few.Contains(node);
}
