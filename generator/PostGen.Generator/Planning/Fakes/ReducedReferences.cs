using System.Globalization;
using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Fakes;

/// <summary>Where the targets of references end up in a reduced document: components keep their pointer, everything else gets a number.</summary>
internal sealed class ReducedReferences(ApiDocument document)
{
    public const string OtherTargets = "x-postgen-targets";

    private readonly Dictionary<SourceNode, Target> _targets = [];
    private readonly Queue<Target> _pending = new();

    /// <summary>The text of a <c>$ref</c> that leads to the target of this one; null where it leads nowhere.</summary>
    public string? Rewrite(DocumentNode referring)
    {
        if (!document.References.TryResolveOnce(referring, out DocumentNode node, out _) || node.Node is null)
        {
            return null;
        }

        if (!_targets.TryGetValue(node.Node, out Target? target))
        {
            target = new Target(Place(node), node);
            _targets.Add(node.Node, target);
            _pending.Enqueue(target);
        }

        return "#" + target.Pointer;
    }

    /// <summary>A target that has not been written yet.</summary>
    public bool TryNext(out string pointer, out DocumentNode target)
    {
        Target? next = _pending.Count > 0 ? _pending.Dequeue() : null;
        target = next?.Node ?? default;
        pointer = next?.Pointer ?? string.Empty;
        return next is not null;
    }

    private string Place(DocumentNode target)
    {
        string pointer = target.File == document.File ? target.Pointer : string.Empty;
        return IsComponent(pointer) ? pointer : $"/{OtherTargets}/{_targets.Count.ToString(CultureInfo.InvariantCulture)}";
    }

    private static bool IsComponent(string pointer) =>
        pointer.StartsWith("/components/", StringComparison.Ordinal) && pointer.Split('/').Length == 4;

    private sealed record Target(string Pointer, DocumentNode Node);
}
