using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Benchmarks.Generation;

/// <summary>The floor: adds texts that it was given and does nothing else, but for looking at the references where it is told to.</summary>
internal sealed class ConstantGenerator(ImmutableArray<GeneratedSourceResult> sources, bool seesReferences) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<bool> isWanted = seesReferences
            ? context.MetadataReferencesProvider.Where(static reference => reference.Display is null).Collect().Select(static (_, _) => true)
            : context.ParseOptionsProvider.Select(static (_, _) => true);
        context.RegisterSourceOutput(isWanted, (output, _) =>
        {
            foreach (GeneratedSourceResult source in sources)
            {
                output.AddSource(source.HintName, SourceText.From(source.SourceText.ToString(), Encoding.UTF8));
            }
        });
    }
}
