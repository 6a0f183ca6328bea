using System.Text.RegularExpressions;

namespace PostGen.Wire.Tests.Server;

/// <summary>A document that the server brings.</summary>
/// <param name="File">Its file.</param>
/// <param name="Scenarios">Matches the names of the scenarios that the server counts for it.</param>
internal sealed record WireDocument(string File, Regex Scenarios)
{
    /// <summary>The scenarios that are not passed, and must not become more.</summary>
    public IReadOnlyList<string> NotCovered { get; init; } = [];
}
