namespace PostGen.Generator.Model;

/// <summary>The operations of one tag.</summary>
/// <param name="Name">Pascal-case name of the client's property, or "" for the client itself.</param>
/// <param name="TypeName">Name of the group's class (<c>PostpressPosts</c>-like), or the client's own name.</param>
/// <param name="Documentation">Description of the tag.</param>
/// <param name="Operations">In document order.</param>
internal sealed record OperationGroupModel(string Name, string TypeName, string? Documentation, EquatableArray<OperationModel> Operations);
