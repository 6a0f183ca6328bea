using System.Collections.Immutable;
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
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectFacts> project = ProjectReader.Read(context);
        IncrementalValuesProvider<PlannedDocument> documents = Documents(context, project);
        IncrementalValueProvider<ImmutableArray<ClientIdentity>> identities = documents
            .Select(static (document, _) => document.Identity!)
            .Where(static identity => identity is not null)
            .Collect();

        IncrementalValuesProvider<EmissionRequest> models = documents
            .Combine(identities)
            .Combine(project)
            .Select(static (pair, _) => EmissionRequest.Of(pair.Left.Left, pair.Left.Right, pair.Right)!)
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
                .Select(static (models, _) => models.Length > 0)
                .WithTrackingName(StepNames.SelectUnionSupport),
            static (output, isNeeded) =>
            {
                if (isNeeded)
                {
                    UnionSupportEmitter.Emit(output.AddSource);
                }
            });

        context.RegisterSourceOutput(
            documents
                .Combine(identities)
                .Combine(project)
                .Select(static (pair, _) => FaultList.Of(pair.Left.Left, pair.Left.Right, pair.Right))
                .WithTrackingName(StepNames.SelectDiagnostics),
            static (output, faults) => Report(output, faults));
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

        return files
            .Where(static file => file.Options is not null)
            .Combine(files.Collect())
            .Combine(project.Select(static (facts, _) => facts.HasTesting))
            .Select(static (pair, cancellation) => DocumentPlanner.Plan(pair.Left.Left, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(StepNames.ParseDocument);
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> faults)
    {
        foreach (DiagnosticInfo fault in faults)
        {
            output.ReportDiagnostic(fault.ToDiagnostic());
        }
    }
}
