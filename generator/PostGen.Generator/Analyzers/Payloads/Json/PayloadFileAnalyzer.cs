using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Validates the JSON files that a project lists as <c>PostGenPayload</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadFileAnalyzer : DiagnosticAnalyzer
{
    private const string IsPayload = "build_metadata.AdditionalFiles.PostGenPayload";
    private const string SchemaName = "build_metadata.AdditionalFiles.PostGenPayloadSchema";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            PayloadDescriptors.JsonSyntax,
            PayloadDescriptors.JsonUnknownProperty,
            PayloadDescriptors.JsonMissingProperty,
            PayloadDescriptors.JsonType,
            PayloadDescriptors.JsonValue,
            PayloadDescriptors.PayloadSchema);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var schemas = new ProjectSchemas(start.Compilation, start.Options);
            start.RegisterAdditionalFileAction(context => Check(context, schemas));
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, ProjectSchemas schemas)
    {
        AdditionalText file = context.AdditionalFile;
        if (!AdditionalFileOptions.Has(context.Options, file, IsPayload))
        {
            return;
        }

        string? name = AdditionalFileOptions.Get(context.Options, file, SchemaName);
        SourceText? text = file.GetText(context.CancellationToken);
        Schema[] named = name is null ? [] : [.. schemas.All.Select(document => document.Named(name)).OfType<Schema>()];
        if (text is null || named.Length == 0)
        {
            Location start = Location.Create(file.Path, default, default);
            context.ReportDiagnostic(Diagnostic.Create(PayloadDescriptors.PayloadSchema, start, Complaint(text, name, schemas)));
        }

        foreach (JsonFault fault in text is null ? [] : Faults(text, named, context.CancellationToken))
        {
            TextSpan span = TextSpan.FromBounds(
                Math.Min(fault.Offset, text!.Length), Math.Min(fault.Offset + Math.Max(1, fault.Length), text.Length));
            context.ReportDiagnostic(Diagnostic.Create(
                fault.Descriptor, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), fault.Message));
        }
    }

    /// <summary>What is wrong by the schema that the file fits best: several documents may have one of that name.</summary>
    private static IReadOnlyList<JsonFault> Faults(SourceText file, IReadOnlyList<Schema> named, CancellationToken cancellationToken)
    {
        if (PayloadEncoding.FaultIn(file) is { } misread)
        {
            return [misread];
        }

        string text = file.ToString();

        // Without a schema it can still be said whether the file is JSON.
        IReadOnlyList<JsonFault> fewest = [.. JsonChecks.Run(text, named.FirstOrDefault(), cancellationToken)];
        for (int i = 1; i < named.Count && fewest.Count > 0; i++)
        {
            List<JsonFault> faults = [.. JsonChecks.Run(text, named[i], cancellationToken)];
            fewest = faults.Count < fewest.Count ? faults : fewest;
        }

        return fewest;
    }

    private static string Complaint(SourceText? text, string? name, ProjectSchemas schemas)
    {
        if (text is null)
        {
            return "The file cannot be read";
        }

        if (name is null)
        {
            return "The item names no schema; add Schema=\"…\" with the name of a component schema";
        }

        string? nearest = Spelling.Nearest(name, schemas.All.SelectMany(static document => document.Names));
        return nearest is null
            ? $"No document of the project has a component schema named \"{name}\""
            : $"No document of the project has a component schema named \"{name}\"; did you mean \"{nearest}\"?";
    }
}
