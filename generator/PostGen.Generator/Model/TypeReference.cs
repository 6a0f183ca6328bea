namespace PostGen.Generator.Model;

/// <summary>A C# type as a member, parameter or case uses it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Name of the emitted type, for <see cref="TypeKind.Model"/> and <see cref="TypeKind.Enum"/>.</param>
/// <param name="Item">Item of a list, value of a map.</param>
/// <param name="Nullable">The document allows <c>null</c> here.</param>
internal sealed record TypeReference(TypeKind Kind, string? Name = null, TypeReference? Item = null, bool Nullable = false);
