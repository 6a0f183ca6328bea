using PostGen.JsonSchema.Text;

namespace PostGen.Testing.Requests;

/// <summary>A body as it was understood.</summary>
/// <param name="Json">The value: of a form or a multipart body the object that its fields are.</param>
/// <param name="Parts">Parts of a multipart body.</param>
internal sealed record ReceivedBody(SourceNode? Json, IReadOnlyList<FakePart> Parts)
{
    public static ReceivedBody None { get; } = new(null, []);
}
