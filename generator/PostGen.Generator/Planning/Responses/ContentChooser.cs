using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Chooses among the media types of a response.</summary>
internal sealed class ContentChooser(ApiDocument document)
{
    private readonly ContentReader _reader = new(document);
    private readonly SchemaGlance _glance = new(document);

    /// <summary>The media types to offer, the preferred one first.</summary>
    /// <param name="content">The <c>content</c> object.</param>
    /// <param name="withOthers">Whether other forms of the body are wanted, too.</param>
    public IReadOnlyList<ContentDraft> Choose(DocumentNode content, bool withOthers)
    {
        if (content.Count == 0)
        {
            return [];
        }

        List<ContentDraft> candidates = [];
        foreach (DocumentMember media in content.Members)
        {
            // OpenAPI 3.2 allows a reference here.
            if (document.References.TryResolve(media.Value, out DocumentNode described, out _))
            {
                candidates.Add(_reader.Read(media with { Value = described }));
            }
        }

        candidates.Sort(Compare);
        List<ContentDraft> chosen = [];
        foreach (ContentDraft candidate in candidates)
        {
            if (chosen.Count == 0)
            {
                chosen.Add(candidate);
                Explain(candidate);
            }
            else if (candidate.Kind == ResponseBodyKind.Stream && chosen.Find(static other => other.Kind == ResponseBodyKind.Stream) is { } stream)
            {
                stream.OtherMediaTypes.Add(candidate.MediaType);
            }
            else if (withOthers && !SaysTheSame(candidate, chosen))
            {
                AddOther(candidate, chosen);
            }
        }

        return chosen;
    }

    private void AddOther(ContentDraft candidate, List<ContentDraft> chosen)
    {
        if (chosen.Exists(other => other.Kind == candidate.Kind))
        {
            if (candidate.Kind == ResponseBodyKind.Json)
            {
                document.Faults.ReportName(OperationDescriptors.ContentLeftOut, candidate.Media, candidate.MediaType, chosen[0].MediaType);
            }
        }
        else if (!candidate.IsXml && MediaType.Classify(candidate.MediaType) != MediaTypeKind.Multipart)
        {
            chosen.Add(candidate);
        }
    }

    private bool SaysTheSame(ContentDraft candidate, List<ContentDraft> chosen) =>
        candidate.Kind is ResponseBodyKind.Json or ResponseBodyKind.Text or ResponseBodyKind.Stream
        && chosen.Exists(other => _glance.IsSame(candidate.Media.Value["schema"], other.Media.Value["schema"])
            && (other.Kind == candidate.Kind || candidate.Media.Value["schema"].Exists));

    private void Explain(ContentDraft chosen)
    {
        MediaTypeKind kind = MediaType.Classify(chosen.MediaType);
        if (chosen.IsXml)
        {
            document.Faults.ReportName(OperationDescriptors.TextForUnmodelled, chosen.Media, chosen.MediaType);
        }
        else if (kind == MediaTypeKind.Multipart)
        {
            document.Faults.ReportName(OperationDescriptors.MultipartResponse, chosen.Media, chosen.MediaType);
        }
        else if (kind == MediaTypeKind.Open && !MediaType.IsWildcard(chosen.MediaType))
        {
            string description = chosen.Kind switch
            {
                ResponseBodyKind.Json => "as JSON",
                ResponseBodyKind.Text => "as text",
                _ => "as bytes",
            };
            document.Faults.ReportName(OperationDescriptors.UnknownMediaType, chosen.Media, chosen.MediaType, description);
        }
    }

    private static int Compare(ContentDraft x, ContentDraft y)
    {
        int byRank = Rank(x).CompareTo(Rank(y));
        return byRank != 0 ? byRank : x.Media.NameStart.CompareTo(y.Media.NameStart);
    }

    private static int Rank(ContentDraft content) => content.Kind switch
    {
        ResponseBodyKind.Json when !content.Schema.Exists => 2,
        ResponseBodyKind.Json => MediaType.EssenceOf(content.MediaType) == "application/json" ? 0 : 1,
        ResponseBodyKind.EventStream => 3,
        ResponseBodyKind.JsonLines => 4,
        ResponseBodyKind.Text => content.IsXml ? 7 : 5,
        _ => 6,
    };
}
