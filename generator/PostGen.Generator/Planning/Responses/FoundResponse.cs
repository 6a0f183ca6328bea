using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>A response as the document has it.</summary>
/// <param name="Member">The response or reference, with the place of its key.</param>
/// <param name="Status">Statuses of the key.</param>
/// <param name="Component">Name of the component that it refers to, or null.</param>
/// <param name="Target">The response itself.</param>
internal sealed record FoundResponse(DocumentMember Member, StatusRange Status, string? Component, DocumentNode Target)
{
    /// <summary>The media types that are offered, the preferred one first; of each kind at most one.</summary>
    public IReadOnlyList<ContentDraft> Contents { get; init; } = [];

    public bool IsSuccess => Status.IsSuccess;

    public ContentDraft? Main => Contents.Count == 0 ? null : Contents[0];

    /// <summary>The media type of a kind, where that is not the preferred one.</summary>
    public ContentDraft? Other(ResponseBodyKind kind)
    {
        for (int i = 1; i < Contents.Count; i++)
        {
            if (Contents[i].Kind == kind)
            {
                return Contents[i];
            }
        }

        return null;
    }
}
