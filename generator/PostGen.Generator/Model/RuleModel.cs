namespace PostGen.Generator.Model;

/// <summary>A rule that binds several members of a record, in the document's own keywords.</summary>
internal sealed record RuleModel
{
    /// <summary>
    /// The rule as a JSON Schema fragment over JSON names (<c>dependentRequired</c>, <c>if</c>/<c>then</c>/<c>else</c>,
    /// <c>anyOf</c>/<c>oneOf</c>/<c>allOf</c> of <c>required</c>, <c>not</c>, <c>properties</c> with <c>const</c>/<c>enum</c>/bounds,
    /// <c>dependentSchemas</c>, <c>minProperties</c>/<c>maxProperties</c>), in compact JSON: what the emitted attribute states, and the analyzer interprets.
    /// </summary>
    public required string Json { get; init; }

    /// <summary>The same rule for emitted run-time validation.</summary>
    public required ConditionModel Condition { get; init; }

    /// <summary>A sentence for the message: what the document wants.</summary>
    public required string Message { get; init; }
}
