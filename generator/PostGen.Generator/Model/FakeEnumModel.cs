namespace PostGen.Generator.Model;

/// <summary>The texts of an enum.</summary>
/// <param name="Name">Name of the enum.</param>
/// <param name="IsNumeric">True where the values are JSON numbers rather than strings.</param>
/// <param name="Values">The texts in the order of the members.</param>
internal sealed record FakeEnumModel(string Name, bool IsNumeric, EquatableArray<string> Values);
