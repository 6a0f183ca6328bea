namespace PostGen.Generator.Model;

/// <summary>How a recorded request body is read.</summary>
/// <param name="Kind">What it is on the wire.</param>
/// <param name="Type">The client's type.</param>
/// <param name="HasJson">The type has a JSON form, which a form or multipart body can be read into; a record with files has none.</param>
/// <param name="Parts">Parts of a body whose type has none.</param>
/// <param name="Additional">How the entries travel that are not declared; null where the type has none, or a JSON form.</param>
internal sealed record FakeBodyModel(BodyKind Kind, TypeReference Type, bool HasJson, EquatableArray<PartModel> Parts, PartModel? Additional);
