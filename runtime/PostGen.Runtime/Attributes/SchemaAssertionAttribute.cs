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

    /// <summary>Whether the member itself, each of its items or each of its names is constrained.</summary>
    public SchemaTarget AppliesTo { get; set; }

    /// <summary>
    /// With <see cref="SchemaTarget.Items"/>: how many lists or maps deep the constrained items are. 1, the default, for the items of the
    /// member; 2 for the items of those. With <see cref="SchemaTarget.Names"/> likewise: 1 for the names in the member, 2 for those in its values.
    /// </summary>
    public int Level { get; set; } = 1;

    /// <summary>
    /// 0, the default, for an assertion that always holds. Assertions of one positive number hold together, and a value needs to satisfy
    /// those of one number: the branches of <c>anyOf</c> or <c>oneOf</c> that are one C# type, or share their JSON type with another.
    /// </summary>
    public int Alternative { get; set; }

    /// <summary>
    /// With <see cref="Alternative"/>: how many lists or maps deep the values are that choose. 0, the default, for the member, whose
    /// items then all satisfy what its alternative says of them; 1 where each item chooses for itself.
    /// </summary>
    public int ChoiceLevel { get; set; }
}
