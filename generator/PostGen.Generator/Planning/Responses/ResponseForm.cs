namespace PostGen.Generator.Planning.Responses;

/// <summary>The responses of an operation as one method of the client takes them.</summary>
/// <param name="Suffix">What the method is called beside the operation's name, or null for the operation's own.</param>
/// <param name="Responses">Most specific first.</param>
internal sealed record ResponseForm(string? Suffix, IReadOnlyList<ResponseDraft> Responses);
