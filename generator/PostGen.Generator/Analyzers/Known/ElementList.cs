using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>The elements that code gives to a list.</summary>
internal sealed class ElementList
{
    public static readonly ElementList Empty = new();

    public ElementList()
    {
    }

    public ElementList(IEnumerable<IOperation> known) => Known.AddRange(known);

    public ElementList(ElementList other)
        : this(other.Known) => IsComplete = other.IsComplete;

    public List<IOperation> Known { get; } = [];

    /// <summary>False where the list has elements besides those that are known.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Adds the elements of a list that is spread out in this one, so far as they are known.</summary>
    public void AddSpread(IOperation? spread, int depth)
    {
        if (spread?.Unconverted() is ILocalReferenceOperation local && OnceAssignedLocal.TryFindValue(local, out IOperation? value))
        {
            spread = value;
        }

        if (spread is not null && CollectionReader.TryReadElements(spread.Unconverted(), depth, out ElementList elements))
        {
            Known.AddRange(elements.Known);
            IsComplete &= elements.IsComplete;
        }
        else
        {
            IsComplete = false;
        }
    }
}
