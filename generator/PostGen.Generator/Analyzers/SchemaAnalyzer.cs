using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers;

/// <summary>An analyzer of code that uses emitted types: it costs nothing where no type can be one, and leaves generated code alone.</summary>
public abstract class SchemaAnalyzer : DiagnosticAnalyzer
{
    private protected SchemaAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (SchemaSymbols.Of(start.Compilation, start.CancellationToken) is { } symbols)
            {
                Register(start, symbols);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols);
}
