using Microsoft.CodeAnalysis;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Emission;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>Emits typed clients for the OpenAPI documents among a project's additional files. This class only wires the steps.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PostGenGenerator : IIncrementalGenerator
{
    // A step's value is a class, also where it is small: the compiler's tables of a step's values are compiled anew by the JIT for each
    // value type that goes through them, a hundred methods a type. Hence no step combines more than two values before it selects.

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectFacts> project = ProjectReader.Read(context);
        IncrementalValuesProvider<PlannedDocument> documents = Documents(context, project);
        IncrementalValueProvider<EmissionScope> scope = documents
            .SelectNotNull(static (document, _) => document.Identity)
            .Collect()
            .Select(static (clients, _) => new Collected<ClientIdentity>(clients.ToEquatableArray()))
            .Combine(project)
            .Select(static (pair, _) => new EmissionScope(pair.Left.Items, pair.Right));
        IncrementalValuesProvider<(PlannedDocument Document, EmissionScope Scope)> scoped = documents.Combine(scope);

        context.RegisterSourceOutput(
            scoped
                .SelectNotNull(static (pair, _) => EmissionRequest.Of(pair.Document, pair.Scope))
                .WithTrackingName(StepNames.SelectModel)
                .SelectMany(static (request, _) => OutputFiles.Of(request))
                .WithTrackingName(StepNames.SelectFiles),
            static (output, file) => Add(output, file));
        context.RegisterSourceOutput(
            scoped.Select(static (pair, _) => FaultList.Of(pair.Document, pair.Scope)).WithTrackingName(StepNames.SelectDiagnostics),
            static (output, list) => Report(output, list));
    }

    private static IncrementalValuesProvider<PlannedDocument> Documents(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectFacts> project)
    {
        IncrementalValuesProvider<DocumentInput> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectNotNull(static (pair, _) => OptionsReader.Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ReadOptions)
            .Select(static (request, cancellation) => DocumentInput.Of(request, cancellation))
            .WithTrackingName(StepNames.ReadDocuments);

        IncrementalValueProvider<PlanningScope> scope = files
            .Collect()
            .Select(static (files, _) => new Collected<DocumentInput>(files.ToEquatableArray()))
            .Combine(project)
            .Select(static (pair, _) => new PlanningScope(pair.Left.Items, pair.Right.References.Testing));

        return files
            .Combine(scope)
            .SelectNotNull(static (pair, cancellation) => DocumentPlanner.Plan(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.ParseDocument);
    }

    private static void Add(SourceProductionContext output, OutputFile file)
    {
        if (OutputFileEmitter.Print(file) is { } text)
        {
            output.AddSource(file.HintName, text);
        }
    }

    private static void Report(SourceProductionContext output, FaultList list)
    {
        foreach (DiagnosticInfo fault in list.Faults)
        {
            output.ReportDiagnostic(fault.ToDiagnostic());
        }
    }
}
