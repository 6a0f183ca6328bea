namespace PostGen.Reading.Tests;

/// <summary>A theory over the corpus, reported as skipped where the corpus is not on this machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = Corpus.Folder is null ? "The corpus is not on this machine." : null;
}
