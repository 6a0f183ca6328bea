using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Responses;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Names of result unions: <c>&lt;OperationId&gt;Result</c>, kept free before the schemas get theirs.</summary>
internal sealed class ResultNames(NameScope types)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public IEnumerable<string> All => _names.Values;

    public void Add(OperationVariant variant)
    {
        if (ResultPlanner.MayNeedUnion(variant.Responses))
        {
            _names[variant.Name] = types.Take(variant.Name + "Result", variant.Name + "ResultUnion");
        }
    }

    public string Of(OperationVariant variant) => _names.TryGetValue(variant.Name, out string? name) ? name : variant.Name + "Result";
}
