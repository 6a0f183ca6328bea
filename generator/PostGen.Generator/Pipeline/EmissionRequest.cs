using PostGen.Generator.Emission;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>A model and all else that decides what is printed for it.</summary>
internal sealed record EmissionRequest(ApiModel Model, EmissionContext Context, bool EmitClient, bool HasHttpClientFactory)
{
    /// <summary>The types that the compiler's unions need are emitted with this document.</summary>
    public bool EmitUnionSupport { get; init; }

    /// <summary>Null where nothing may be emitted: no model, an unfit project, or an earlier document that gives the same client or a type of its.</summary>
    public static EmissionRequest? Of(PlannedDocument document, EmissionScope scope)
    {
        ProjectFacts facts = scope.Project;
        if (document is not { Model: { } model, Identity: { } identity } || !facts.References.Runtime
            || facts.LanguageVersion < ProjectFacts.OldestLanguage || !scope.Emits(identity))
        {
            return null;
        }

        var context = new EmissionContext
        {
            Namespace = model.Namespace,
            ClientName = model.ClientName,
            Prefix = model.Prefix,
            Accessibility = model.Accessibility,
            DocumentName = document.IsOnlyOne ? null : Path.GetFileName(document.Path),
            LanguageHasUnions = facts.LanguageHasUnions,
        };
        return new EmissionRequest(model, context, identity.EmitsClient, facts.References.Http)
        {
            EmitUnionSupport = facts.LanguageHasUnions && scope.IsFirst(identity),
        };
    }
}
