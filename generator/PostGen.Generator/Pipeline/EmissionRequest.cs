using System.Collections.Immutable;
using PostGen.Generator.Emission;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>A model and all else that decides what is printed for it.</summary>
internal sealed record EmissionRequest(ApiModel Model, EmissionContext Context, bool EmitClient, bool HasHttpClientFactory)
{
    /// <summary>Null where nothing may be emitted: no model, an unfit project, or an earlier document that gives the same client.</summary>
    public static EmissionRequest? Of(PlannedDocument document, ImmutableArray<ClientIdentity> identities, ProjectFacts facts)
    {
        if (document.Model is not { } model || !facts.HasRuntime || facts.LanguageVersion < ProjectFacts.OldestLanguage
            || FirstOf(document, identities) is not null)
        {
            return null;
        }

        EmitParts asked = document.Emit;
        var context = new EmissionContext
        {
            Namespace = model.Namespace,
            ClientName = model.ClientName,
            Prefix = model.Prefix,
            Accessibility = model.Accessibility,
            DocumentName = Path.GetFileName(document.Path),
            LanguageHasUnions = facts.LanguageHasUnions,
        };
        return new EmissionRequest(
            model,
            context,
            asked == EmitParts.Default || (asked & EmitParts.Client) != 0,
            facts.HasHttpClientFactory);
    }

    /// <summary>The earlier document that gives the client of this one, or null. Hint names of files do not tell capitals apart, so neither does this.</summary>
    public static ClientIdentity? FirstOf(PlannedDocument document, ImmutableArray<ClientIdentity> identities)
    {
        ClientIdentity? own = document.Identity;
        ClientIdentity? first = identities.FirstOrDefault(other => string.Equals(other.FullName, own?.FullName, StringComparison.OrdinalIgnoreCase));
        return first is null || first.Path == document.Path ? null : first;
    }
}
