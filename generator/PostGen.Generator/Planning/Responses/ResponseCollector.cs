using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Collects the responses of an operation and, where a success comes in several forms, the further methods for the other forms.</summary>
internal sealed class ResponseCollector(ApiDocument document)
{
    private readonly ContentChooser _chooser = new(document);
    private readonly DefaultResponse _default = new(document);

    /// <summary>The forms of the responses by suffix of the method; the operation's own, with the suffix null, is first.</summary>
    public List<ResponseForm> Collect(OperationDraft operation)
    {
        List<FoundResponse> found = Find(operation);
        List<ResponseForm> forms = [new ResponseForm(null, Draft(operation, found, null))];
        foreach (ResponseBodyKind kind in (ReadOnlySpan<ResponseBodyKind>)
            [ResponseBodyKind.EventStream, ResponseBodyKind.JsonLines, ResponseBodyKind.Text, ResponseBodyKind.Stream])
        {
            if (found.Exists(response => response.IsSuccess && response.Other(kind) is not null))
            {
                forms.Add(new ResponseForm(kind.ToString(), Draft(operation, found, kind)));
            }
        }

        return forms;
    }

    private List<FoundResponse> Find(OperationDraft operation)
    {
        List<FoundResponse> found = [];
        foreach (DocumentMember member in operation.Node["responses"].Members)
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            if (!StatusRange.TryParse(member.Name, out StatusRange status))
            {
                document.Faults.ReportName(OperationDescriptors.NotAStatus, member, member.Name);
                continue;
            }

            document.References.TryResolve(member.Value, ReferenceKind.Response, out DocumentNode target, out string? component);
            bool empty = operation.Method == "HEAD" || status is { From: 204 or 205 or 304, IsExact: true };
            found.Add(new FoundResponse(member, status, component, target)
            {
                Contents = empty ? [] : _chooser.Choose(target["content"], status.IsSuccess || status.IsDefault),
            });
        }

        found.Sort(static (x, y) =>
        {
            int byWidth = (x.Status.To - x.Status.From).CompareTo(y.Status.To - y.Status.From);
            return byWidth != 0 ? byWidth : x.Status.From.CompareTo(y.Status.From);
        });

        FoundResponse? fallback = found.Find(static response => response.Status.IsDefault);
        if (fallback is not null && !found.Exists(static response => response.Status.IsSuccess) && _default.IsSuccess(fallback))
        {
            found[found.Count - 1] = fallback with { Status = StatusRange.AnySuccess };
        }

        return found;
    }

    private static List<ResponseDraft> Draft(OperationDraft operation, List<FoundResponse> found, ResponseBodyKind? other)
    {
        int bodies = found.Count(static response => response.IsSuccess && response.Contents.Count > 0);
        List<ResponseDraft> drafts = new(found.Count);
        foreach (FoundResponse response in found)
        {
            ContentDraft? content = response.IsSuccess && other is { } kind
                ? response.Other(kind) ?? response.Main
                : response.Main;
            drafts.Add(new ResponseDraft
            {
                Status = response.Status,
                IsSuccess = response.IsSuccess,
                Kind = content?.Kind ?? ResponseBodyKind.None,
                MediaType = content?.MediaType,
                OtherMediaTypes = content?.OtherMediaTypes ?? [],
                Schema = content?.Schema ?? default,
                Documentation = response.Target["description"].Text is { Length: > 0 } text ? text : response.Target["summary"].Text,
                Member = response.Member,
                NameHint = NameHint(operation, response, content, bodies),
            });
        }

        return drafts;
    }

    private static string NameHint(OperationDraft operation, FoundResponse response, ContentDraft? content, int bodies)
    {
        string status = StatusNames.Of(response.Status);
        if (!response.IsSuccess)
        {
            string name = response.Component is { } key ? Identifier.Pascal(key) : response.Status.IsDefault ? operation.Name : status;
            return WithSuffix(name, "Error");
        }

        string suffix = content?.Kind switch
        {
            ResponseBodyKind.EventStream => "Event",
            ResponseBodyKind.JsonLines => "Item",
            _ => "Response",
        };
        return response.Component is { } component
            ? WithSuffix(Identifier.Pascal(component), suffix)
            : operation.Name + (bodies > 1 ? status : string.Empty) + suffix;
    }

    private static string WithSuffix(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name : name + suffix;
}
