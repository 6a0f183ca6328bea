namespace PostGen.Generator.Model;

/// <summary>A success that the fake server can send.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Kind">What the body is.</param>
/// <param name="MediaType">Media type of the body.</param>
/// <param name="Type">Type of the body, or of an item of it.</param>
/// <param name="IsCase">The type is a case of the operation's result.</param>
internal sealed record FakeResponseModel(int Status, ResponseBodyKind Kind, string MediaType, TypeReference Type, bool IsCase);
