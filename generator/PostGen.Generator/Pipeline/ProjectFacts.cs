namespace PostGen.Generator.Pipeline;

/// <summary>What is known about the consumer's project.</summary>
/// <param name="LanguageVersion">Version of C# times 100, as Roslyn numbers it: 1200 for C# 12.</param>
/// <param name="References">The assemblies that it references.</param>
internal sealed record ProjectFacts(int LanguageVersion, ReferencedAssemblies References)
{
    /// <summary>C# 12: collection expressions and primary constructors.</summary>
    public const int OldestLanguage = 1200;

    /// <summary>C# 15 has unions.</summary>
    public bool LanguageHasUnions => LanguageVersion >= 1500;
}
