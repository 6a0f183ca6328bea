using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Adds the types of webhooks and callbacks: what the server sends is read, so their bodies are types without operations.</summary>
internal sealed class IncomingSchemas(ApiDocument document, SchemaPlanner schemas, OperationFilter filter)
{
    public void AddWebhooks()
    {
        // 3.0 documents write them as an extension.
        foreach (string keyword in (ReadOnlySpan<string>)["webhooks", "x-webhooks"])
        {
            foreach (DocumentMember webhook in document.Root[keyword].Members)
            {
                AddItem(webhook.Value, Identifier.Pascal(webhook.Name), webhook.Name);
            }
        }
    }

    public void AddCallbacks(OperationDraft operation)
    {
        foreach (DocumentMember callback in operation.Node["callbacks"].Members)
        {
            if (!document.References.TryResolve(callback.Value, out DocumentNode target, out _))
            {
                continue;
            }

            foreach (DocumentMember expression in target.Members)
            {
                if (!expression.Name.StartsWith("x-", StringComparison.Ordinal))
                {
                    AddItem(expression.Value, operation.Name + Identifier.Pascal(callback.Name), path: null);
                }
            }
        }
    }

    /// <param name="item">The path item.</param>
    /// <param name="name">Name of its types where an operation has no id.</param>
    /// <param name="path">What a filter sees as the path; null where the filter was asked already.</param>
    private void AddItem(DocumentNode item, string name, string? path)
    {
        foreach (DocumentMember member in PathItem.Of(item, document.References).Members())
        {
            if (HttpMethods.OfMember(member.Name) is not { } method
                || (path is not null && !filter.Allows(method, "/" + path, member.Value)))
            {
                continue;
            }

            string stem = member.Value["operationId"].Text is { Length: > 0 } id ? Identifier.Pascal(id) : name;
            DocumentNode body = member.Value["requestBody"];
            if (body.Exists && document.References.TryResolve(body, out DocumentNode target, out _))
            {
                AddJson(target["content"], stem + "Payload");
            }
        }
    }

    private void AddJson(DocumentNode content, string name)
    {
        foreach (DocumentMember media in content.Members)
        {
            if (MediaType.Classify(media.Name) is MediaTypeKind.Json or MediaTypeKind.Form && media.Value["schema"].Exists)
            {
                schemas.AddRoot(media.Value["schema"], SchemaUse.Response, name);
                return;
            }
        }
    }
}
