namespace PostGen.Generator.Pipeline;

/// <summary>Names of the pipeline's steps, for tests that look at why a step ran.</summary>
internal static class StepNames
{
    public const string ReadProject = "ReadProject";
    public const string ReadOptions = "ReadOptions";
    public const string ReadDocuments = "ReadDocuments";
    public const string ParseDocument = "ParseDocument";
    public const string SelectModel = "SelectModel";
    public const string SelectFiles = "SelectFiles";
    public const string SelectDiagnostics = "SelectDiagnostics";
}
