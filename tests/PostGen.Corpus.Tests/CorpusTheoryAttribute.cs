namespace PostGen.Corpus.Tests;

/// <summary>A theory over real documents, skipped where they are not installed.</summary>
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Reading.Tests.Corpus.Folder is null)
        {
            Skip = "The corpus is not installed: name its folder in POSTGEN_CORPUS.";
        }
    }
}
