using System.Collections.Immutable;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>Everything to report for one document.</summary>
internal static class FaultList
{
    public static EquatableArray<DiagnosticInfo> Of(PlannedDocument document, ImmutableArray<ClientIdentity> identities, ProjectFacts facts) =>
        document.Faults.Concat(OfProject(document, facts)).Concat(OfIdentity(document, identities)).ToEquatableArray();

    private static IEnumerable<DiagnosticInfo> OfProject(PlannedDocument document, ProjectFacts facts)
    {
        if (!facts.HasRuntime)
        {
            yield return OptionDescriptors.At(document.Path, OptionDescriptors.MissingRuntime);
        }

        if (facts.LanguageVersion < ProjectFacts.OldestLanguage)
        {
            yield return OptionDescriptors.At(document.Path, OptionDescriptors.OldLanguage, VersionText(facts.LanguageVersion));
        }

        if ((document.Emit & EmitParts.Fake) != 0 && !facts.HasTesting)
        {
            yield return OptionDescriptors.At(document.Path, OptionDescriptors.MissingTesting);
        }
    }

    private static IEnumerable<DiagnosticInfo> OfIdentity(PlannedDocument document, ImmutableArray<ClientIdentity> identities)
    {
        if (EmissionRequest.FirstOf(document, identities) is { } first)
        {
            yield return OptionDescriptors.At(
                document.Path, OptionDescriptors.DuplicateClient, document.Identity!.FullName, Path.GetFileName(first.Path));
        }
    }

    // 703 is C# 7.3.
    private static string VersionText(int version) => version % 100 == 0 ? $"{version / 100}" : $"{version / 100}.{version % 100}";
}
