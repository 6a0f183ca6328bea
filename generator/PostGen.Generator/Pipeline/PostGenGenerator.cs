using Microsoft.CodeAnalysis;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Emission;
using PostGen.Generator.Emission.Fakes;
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
            .Select(static (document, _) => document.Identity!)
            .Where(static identity => identity is not null)
            .Collect()
            .Select(static (clients, _) => new Collected<ClientIdentity>(clients.ToEquatableArray()))
            .Combine(project)
            .Select(static (pair, _) => new EmissionScope(pair.Left.Items, pair.Right));
        IncrementalValuesProvider<(PlannedDocument Document, EmissionScope Scope)> scoped = documents.Combine(scope);

        IncrementalValuesProvider<EmissionRequest> models = scoped
            .Select(static (pair, _) => EmissionRequest.Of(pair.Document, pair.Scope)!)
            .WithTrackingName(StepNames.SelectModel)
            .Where(static request => request is not null);

        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => OutputFiles.Schemas(model)).WithTrackingName(StepNames.SelectSchemas),
            static (output, file) => SchemaFileEmitter.Emit(file, output.AddSource));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => OutputFiles.Operations(model)).WithTrackingName(StepNames.SelectOperations),
            static (output, file) => OperationFileEmitter.Emit(file, output.AddSource));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => OutputFiles.Clients(model)).WithTrackingName(StepNames.SelectClient),
            static (output, file) => ClientFileEmitter.Emit(file, output.AddSource));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => OutputFiles.Errors(model)).WithTrackingName(StepNames.SelectErrors),
            static (output, file) => ErrorFileEmitter.Emit(file, output.AddSource));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => OutputFiles.SchemaDocuments(model)).WithTrackingName(StepNames.SelectSchemaDocument),
            static (output, file) => SchemaDocumentEmitter.Emit(file, output.AddSource));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => OutputFiles.Fakes(model)).WithTrackingName(StepNames.SelectFake),
            static (output, file) => FakeFileEmitter.Emit(file, output.AddSource));

        context.RegisterSourceOutput(
            models
                .Where(static model => model.Context.LanguageHasUnions && model.EmitClient)
                .Collect()
                .SelectMany(static (models, _) => models.IsEmpty ? Array.Empty<string>() : [UnionSupportEmitter.HintName])
                .WithTrackingName(StepNames.SelectUnionSupport),
            static (output, hintName) => UnionSupportEmitter.Emit(hintName, output.AddSource));

        context.RegisterSourceOutput(
            scoped.Select(static (pair, _) => FaultList.Of(pair.Document, pair.Scope)).WithTrackingName(StepNames.SelectDiagnostics),
            static (output, list) => Report(output, list));
    }

    private static IncrementalValuesProvider<PlannedDocument> Documents(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectFacts> project)
    {
        IncrementalValuesProvider<DocumentInput> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => OptionsReader.Read(pair.Left, pair.Right)!)
            .WithTrackingName(StepNames.ReadOptions)
            .Where(static request => request is not null)
            .Select(static (request, cancellation) => DocumentInput.Of(request, cancellation))
            .WithTrackingName(StepNames.ReadDocuments);

        IncrementalValueProvider<PlanningScope> scope = files
            .Collect()
            .Select(static (files, _) => new Collected<DocumentInput>(files.ToEquatableArray()))
            .Combine(project)
            .Select(static (pair, _) => new PlanningScope(pair.Left.Items, pair.Right.References.Testing));

        return files
            .Where(static file => file.Options is not null)
            .Combine(scope)
            .Select(static (pair, cancellation) => DocumentPlanner.Plan(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.ParseDocument);
    }

    private static void Report(SourceProductionContext output, FaultList list)
    {
        foreach (DiagnosticInfo fault in list.Faults)
        {
            output.ReportDiagnostic(fault.ToDiagnostic());
        }
    }
}
