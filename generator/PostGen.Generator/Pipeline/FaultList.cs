using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>Everything to report for one document.</summary>
internal sealed record FaultList(EquatableArray<DiagnosticInfo> Faults)
{
    public static FaultList Of(PlannedDocument document, EmissionScope scope) =>
        new(document.Faults.Concat(OfProject(document, scope.Project)).Concat(OfIdentity(document, scope)).ToEquatableArray());

    private static IEnumerable<DiagnosticInfo> OfProject(PlannedDocument document, ProjectFacts facts)
    {
        if (!facts.References.Runtime)
        {
            yield return OptionDescriptors.At(document.Path, OptionDescriptors.MissingRuntime);
        }

        if (facts.LanguageVersion < ProjectFacts.OldestLanguage)
        {
            yield return OptionDescriptors.At(document.Path, OptionDescriptors.OldLanguage, VersionText(facts.LanguageVersion));
        }

        if ((document.Emit & EmitParts.Fake) != 0 && !facts.References.Testing)
        {
            yield return OptionDescriptors.At(document.Path, OptionDescriptors.MissingTesting);
        }
    }

    private static IEnumerable<DiagnosticInfo> OfIdentity(PlannedDocument document, EmissionScope scope)
    {
        if (document.Identity is not { } identity)
        {
            yield break;
        }

        if (scope.FirstOf(identity) is { } first)
        {
            yield return OptionDescriptors.At(document.Path, OptionDescriptors.DuplicateClient, identity.FullName, Path.GetFileName(first.Path));
        }
        else if (scope.ClashOf(identity) is { } clash)
        {
            yield return OptionDescriptors.At(
                document.Path, OptionDescriptors.DuplicateType, $"{identity.Namespace}.{clash.TypeName}", Path.GetFileName(clash.First.Path), identity.ClientName);
        }
    }

    // 703 is C# 7.3.
    private static string VersionText(int version) => version % 100 == 0 ? $"{version / 100}" : $"{version / 100}.{version % 100}";
}
