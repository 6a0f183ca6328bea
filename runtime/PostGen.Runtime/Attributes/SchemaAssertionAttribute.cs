namespace PostGen.Runtime;

/// <summary>
/// Base of the attributes that state a constraint of JSON Schema on a member. Semantics are those of JSON Schema 2020-12:
/// a null member is absent and satisfies every constraint.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class SchemaAssertionAttribute : Attribute
{
    private protected SchemaAssertionAttribute()
    {
    }

    /// <summary>Whether the member itself or each of its items is constrained.</summary>
    public SchemaTarget AppliesTo { get; set; }
}
