using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Bodies;

/// <summary>Chooses among the media types of a request body: one for the operation's own method, and one further method per other shape.</summary>
internal sealed class BodyCollector(ApiDocument document)
{
    private readonly BodyReader _reader = new(document);
    private readonly SchemaGlance _glance = new(document);

    /// <summary>The bodies to generate, the operation's own first; empty where it has none.</summary>
    public List<BodyDraft> Collect(OperationDraft operation)
    {
        List<BodyDraft> chosen = [];
        DocumentNode body = operation.Node["requestBody"];
        if (!body.Exists || !document.References.TryResolve(body, ReferenceKind.RequestBody, out DocumentNode target, out string? component))
        {
            return chosen;
        }

        if (!target["content"].IsObject || target["content"].Count == 0)
        {
            document.Faults.Report(OperationDescriptors.BodyWithoutContent, body);
            return chosen;
        }

        List<BodyDraft> candidates = [];
        foreach (DocumentMember media in target["content"].Members)
        {
            // OpenAPI 3.2 allows a reference here.
            if (document.References.TryResolve(media.Value, out DocumentNode described, out _))
            {
                candidates.Add(_reader.Read(media with { Value = described }));
            }
        }

        if (candidates.Count == 0)
        {
            return chosen;
        }

        candidates.Sort(Compare);
        PreferFiles(candidates);
        foreach (BodyDraft candidate in candidates)
        {
            if (!AddsNothing(candidate, chosen))
            {
                chosen.Add(candidate);
                Complete(candidate, chosen, operation, target, component);
            }
        }

        return chosen;
    }

    private void Complete(BodyDraft body, List<BodyDraft> chosen, OperationDraft operation, DocumentNode requestBody, string? component)
    {
        BodyDraft main = chosen[0];
        body.Required = requestBody["required"].Boolean == true;
        body.Documentation = requestBody["description"].Text;
        body.Suffix = ReferenceEquals(body, main) ? null : SuffixOf(body, chosen);
        string stem = component is null ? operation.Name : Identifier.Pascal(component);
        bool isNamed = stem.EndsWith("Request", StringComparison.Ordinal) || stem.EndsWith("Body", StringComparison.Ordinal);
        body.NameHint = stem + body.Suffix + (component is not null && isNamed ? string.Empty : "Request");
        if (body.IsXml || (body.Kind != BodyKind.Binary && MediaType.Classify(body.Media.Name) is MediaTypeKind.JsonLines or MediaTypeKind.EventStream))
        {
            document.Faults.ReportName(OperationDescriptors.TextForUnmodelled, body.Media, body.Media.Name);
        }
        else if (MediaType.Classify(body.Media.Name) == MediaTypeKind.Open && !MediaType.IsWildcard(body.Media.Name))
        {
            document.Faults.ReportName(OperationDescriptors.UnknownMediaType, body.Media, body.Media.Name, DescriptionOf(body.Kind));
        }
        else if (body.Kind == BodyKind.Text && MediaType.Classify(body.Media.Name) == MediaTypeKind.Form)
        {
            document.Faults.ReportName(OperationDescriptors.FieldsUnknown, body.Media, body.Media.Name, "text that the caller encodes");
        }
    }

    private static string SuffixOf(BodyDraft body, List<BodyDraft> chosen)
    {
        string kind = body.IsXml ? "Xml" : body.Kind.ToString();
        if (body.Kind != BodyKind.Json && !chosen.Exists(other => other != body && other.Kind == body.Kind))
        {
            return kind;
        }

        string essence = MediaType.EssenceOf(body.MediaType);
        string subtype = essence.Substring(essence.IndexOf('/') + 1);
        return (body.Kind == BodyKind.Json ? string.Empty : kind)
            + Identifier.Pascal(subtype.EndsWith("+json", StringComparison.Ordinal) ? subtype.Substring(0, subtype.Length - 5) : subtype);
    }

    private bool AddsNothing(BodyDraft candidate, List<BodyDraft> chosen)
    {
        foreach (BodyDraft other in chosen)
        {
            if (other.Kind == BodyKind.Binary && candidate.Kind == BodyKind.Binary && other.MediaType != candidate.MediaType)
            {
                other.OtherMediaTypes.Add(candidate.MediaType);
            }

            bool fields = other.Kind is BodyKind.Json or BodyKind.Multipart or BodyKind.Form;
            if ((fields && candidate.IsXml)
                || (other.Kind == candidate.Kind && candidate.Kind is BodyKind.Text or BodyKind.Binary)
                || (fields && candidate.Kind is not BodyKind.Binary && _glance.IsSame(candidate.Schema, other.Schema)))
            {
                return true;
            }
        }

        return false;
    }

    // Files travel as they are in multipart only; JSON would ask the caller for Base64.
    private void PreferFiles(List<BodyDraft> candidates)
    {
        if (candidates[0].Kind != BodyKind.Json)
        {
            return;
        }

        int multipart = candidates.FindIndex(static candidate => candidate.Kind == BodyKind.Multipart);
        if (multipart > 0
            && _glance.IsSame(candidates[0].Schema, candidates[multipart].Schema)
            && _glance.HasBinaryMember(candidates[0].Schema))
        {
            BodyDraft preferred = candidates[multipart];
            candidates.RemoveAt(multipart);
            candidates.Insert(0, preferred);
        }
    }

    private static int Compare(BodyDraft x, BodyDraft y)
    {
        int byRank = Rank(x).CompareTo(Rank(y));
        return byRank != 0 ? byRank : x.Media.NameStart.CompareTo(y.Media.NameStart);
    }

    private static int Rank(BodyDraft body) => body.Kind switch
    {
        BodyKind.Json => MediaType.EssenceOf(body.Media.Name) == "application/json" ? 0 : 1,
        BodyKind.Multipart => 2,
        BodyKind.Form => 3,
        BodyKind.Text => body.IsXml ? 5 : 4,
        _ => 6,
    };

    private static string DescriptionOf(BodyKind kind) => kind switch
    {
        BodyKind.Json => "as JSON",
        BodyKind.Text => "as text",
        _ => "as bytes",
    };
}
