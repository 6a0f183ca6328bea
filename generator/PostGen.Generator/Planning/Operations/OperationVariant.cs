using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Planning.Responses;

namespace PostGen.Generator.Planning.Operations;

/// <summary>One method of the client for an operation: several request bodies of different shape give several.</summary>
internal sealed class OperationVariant
{
    /// <summary>Name of the method without <c>Async</c>.</summary>
    public required string Name { get; init; }

    public BodyDraft? Body { get; init; }

    /// <summary>Most specific first.</summary>
    public required IReadOnlyList<ResponseDraft> Responses { get; init; }
}
