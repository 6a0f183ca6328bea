using PostGen.Generator.Diagnostics;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Names operations: by <c>operationId</c>, else by method and path. No name depends on the order of the document.</summary>
internal sealed class OperationNames(FaultSink faults)
{
    private readonly NameScope _scope = new();

    public void Assign(IReadOnlyList<OperationDraft> operations)
    {
        OperationDraft[] ordered = operations.ToArray();
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        foreach (OperationDraft operation in ordered)
        {
            operation.Name = Identifier.Pascal(TextOf(operation));
            if (operation.OperationId is { } id)
            {
                uses[id] = uses.TryGetValue(id, out int count) ? count + 1 : 1;
            }
        }

        Array.Sort(ordered, Compare);
        foreach (OperationDraft operation in ordered)
        {
            string preferred = operation.Name;
            if (!_scope.IsTaken(preferred))
            {
                _scope.Reserve(preferred);
                continue;
            }

            bool shared = operation.OperationId is { } id && uses[id] > 1;
            operation.Name = _scope.Take(preferred, shared ? Identifier.Pascal(MethodAndPath(operation)) : SecondWish(operation));
            faults.ReportName(OperationDescriptors.OperationRenamed, operation.Member, TextOf(operation), preferred, operation.Name);
        }
    }

    /// <summary>A free name for a further method of an operation.</summary>
    public string TakeVariant(OperationDraft operation, string suffix) => _scope.Take(operation.Name + "As" + suffix);

    private static string TextOf(OperationDraft operation) => operation.OperationId ?? MethodAndPath(operation);

    private static string MethodAndPath(OperationDraft operation) => operation.Method.ToLowerInvariant() + " " + operation.Path;

    // /users/{id} and /users/id are the same but for the braces.
    private static string SecondWish(OperationDraft operation) =>
        operation.OperationId is { } id
            ? Identifier.PascalSpelt(id)
            : Identifier.Pascal(MethodAndPath(operation).Replace("{", " by ").Replace("}", " "));

    private static int Compare(OperationDraft x, OperationDraft y)
    {
        int result = (x.OperationId is null).CompareTo(y.OperationId is null);
        if (result == 0)
        {
            result = (TextOf(y) == y.Name).CompareTo(TextOf(x) == x.Name);
        }

        if (result == 0)
        {
            result = TextOf(x).Length.CompareTo(TextOf(y).Length);
        }

        if (result == 0)
        {
            result = string.CompareOrdinal(TextOf(x), TextOf(y));
        }

        return result != 0 ? result : string.CompareOrdinal(MethodAndPath(x), MethodAndPath(y));
    }
}
