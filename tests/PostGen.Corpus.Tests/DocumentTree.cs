using PostGen.Generator.Reading;
using PostGen.Generator.Tests.Harness;
using PostGen.JsonSchema.Text;

namespace PostGen.Corpus.Tests;

/// <summary>The tree that pointers of emitted types lead into.</summary>
internal static class DocumentTree
{
    public static SourceNode Of(InMemoryText file) =>
        DocumentReader.Read(new DocumentSource(file.Path, file.GetText()!.ToString()), [], new FaultSink(), CancellationToken.None)!.Root.Node!;
}
