namespace PostGen.Generator.Model;

/// <summary>One value of an enum.</summary>
/// <param name="Name">C# name.</param>
/// <param name="Value">The string's content, or the JSON text of a number.</param>
/// <param name="Documentation">From <c>x-enumDescriptions</c> and its kin.</param>
/// <param name="Deprecated">Marked obsolete.</param>
internal sealed record EnumMemberModel(string Name, string Value, string? Documentation = null, bool Deprecated = false);
