using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Parameters;

/// <summary>Reads one parameter object.</summary>
internal sealed class ParameterReader(ApiDocument document)
{
    private readonly SchemaGlance _glance = new(document);

    /// <summary>Null where the parameter cannot be sent or must be ignored; that is reported.</summary>
    /// <param name="node">The parameter, or a reference to one.</param>
    /// <param name="hintPrefix">Names the place that the parameter stands in.</param>
    public ParameterDraft? Read(DocumentNode node, string hintPrefix)
    {
        if (!document.References.TryResolve(node, ReferenceKind.Parameter, out DocumentNode target, out string? component))
        {
            return null;
        }

        string? name = target["name"].ScalarText;
        if (string.IsNullOrEmpty(name))
        {
            document.Faults.Report(OperationDescriptors.UnreadableParameter, node, "it has no name");
            return null;
        }

        if (!ParameterStyles.TryParseLocation(target["in"].Text, out ParameterLocation location))
        {
            string problem = "'in' of '" + name + "' must be path, query, header, cookie or (3.2) querystring";
            document.Faults.Report(OperationDescriptors.UnreadableParameter, node, problem);
            return null;
        }

        if (location == ParameterLocation.Header && IsIgnoredHeader(name!))
        {
            document.Faults.Report(OperationDescriptors.IgnoredHeaderParameter, target["name"], name!);
            return null;
        }

        if (location is ParameterLocation.Header or ParameterLocation.Cookie && !HttpToken.IsToken(name!))
        {
            document.Faults.Report(OperationDescriptors.UnreadableParameter, target["name"], "'" + name + "' is no name of a header or cookie");
            return null;
        }

        string hint = component is null || node == target ? hintPrefix + Identifier.Pascal(name!) : Identifier.Pascal(component);
        ParameterDraft draft = new() { Node = target, WireName = name!, Location = location, NameHint = hint };
        draft.Required = location == ParameterLocation.Path || target["required"].Boolean == true;
        draft.AllowReserved = target["allowReserved"].Boolean == true;
        ReadStyle(draft, target);
        ReadSchema(draft, target);
        return draft;
    }

    // OpenAPI 3.2, section 4.12.2.1: these are said by content, responses and security.
    private static bool IsIgnoredHeader(string name) =>
        name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    private void ReadStyle(ParameterDraft draft, DocumentNode parameter)
    {
        draft.Style = ParameterStyles.DefaultOf(draft.Location);
        DocumentNode style = parameter["style"];
        if (style.Exists)
        {
            if (ParameterStyles.TryParse(style.ScalarText ?? string.Empty, out ParameterStyle parsed)
                && ParameterStyles.IsAllowed(parsed, draft.Location))
            {
                draft.Style = parsed;
            }
            else
            {
                document.Faults.Report(
                    OperationDescriptors.StyleNotAllowed, style, style.ScalarText ?? "?", parameter["in"].Text!, NameOf(draft.Style));
            }
        }

        draft.Explode = parameter["explode"].Boolean ?? ParameterStyles.DefaultExplode(draft.Style);
    }

    private void ReadSchema(ParameterDraft draft, DocumentNode parameter)
    {
        draft.Schema = parameter["schema"];
        foreach (DocumentMember content in parameter["content"].Members)
        {
            draft.Schema = ContentSchema(draft, content);
            break;
        }

        if (draft.Required && !draft.AsJson)
        {
            draft.Const = _glance.SingleValueOf(draft.Schema);
        }
    }

    private DocumentNode ContentSchema(ParameterDraft draft, DocumentMember content)
    {
        DocumentNode schema = content.Value["schema"];
        MediaTypeKind kind = MediaType.Classify(content.Name);
        if (kind == MediaTypeKind.Json)
        {
            draft.AsJson = true;
            return schema;
        }

        if (kind == MediaTypeKind.Form && draft.Location == ParameterLocation.QueryString)
        {
            return schema;
        }

        if (kind != MediaTypeKind.Text || content.Name.IndexOf("xml", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            document.Faults.ReportName(OperationDescriptors.ParameterMediaType, content, content.Name, draft.WireName);
        }

        return default;
    }

    private static string NameOf(ParameterStyle style)
    {
        string name = style.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
