namespace PostGen.Generator.Model;

/// <summary>An enum schema: a C# enum whose value 0 is <c>Unrecognized</c>, followed by the members in document order.</summary>
internal sealed record EnumModel : TypeModel
{
    /// <summary>True where the values are JSON numbers rather than strings.</summary>
    public bool IsNumeric { get; init; }

    public required EquatableArray<EnumMemberModel> Members { get; init; }
}
