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

    /// <summary>
    /// With <see cref="SchemaTarget.Items"/>: how many lists or maps deep the constrained items are. 1, the default, for the items of the
    /// member; 2 for the items of those.
    /// </summary>
    public int Level { get; set; } = 1;
}
