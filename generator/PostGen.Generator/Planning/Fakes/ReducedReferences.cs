using System.Globalization;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Fakes;

/// <summary>Where the targets of references end up in a reduced document: components keep their pointer, everything else gets a number.</summary>
internal sealed class ReducedReferences(ApiDocument document)
{
    public const string OtherTargets = "x-postgen-targets";

    private readonly Dictionary<DocumentNode, string> _pointers = [];
    private readonly Queue<DocumentNode> _pending = new();

    /// <summary>The text of a <c>$ref</c> that leads to the target of this one; null where it leads nowhere.</summary>
    public string? Rewrite(DocumentNode referring)
    {
        if (!document.References.TryResolveOnce(referring, out DocumentNode target, out _) || !target.Exists)
        {
            return null;
        }

        if (!_pointers.TryGetValue(target, out string? pointer))
        {
            pointer = Place(target);
            _pointers.Add(target, pointer);
            _pending.Enqueue(target);
        }

        return "#" + pointer;
    }

    /// <summary>A target that has not been written yet.</summary>
    public bool TryNext(out string pointer, out DocumentNode target)
    {
        bool found = _pending.Count > 0;
        target = found ? _pending.Dequeue() : default;
        pointer = found ? _pointers[target] : string.Empty;
        return found;
    }

    private string Place(DocumentNode target)
    {
        string pointer = target.File == document.File ? target.Pointer : string.Empty;
        return IsComponent(pointer) ? pointer : $"/{OtherTargets}/{_pointers.Count.ToString(CultureInfo.InvariantCulture)}";
    }

    private static bool IsComponent(string pointer) =>
        pointer.StartsWith("/components/", StringComparison.Ordinal) && pointer.Split('/').Length == 4;
}
