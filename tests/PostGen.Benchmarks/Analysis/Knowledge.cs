namespace PostGen.Benchmarks.Analysis;

/// <summary>What a project knows of PostGen.</summary>
public enum Knowledge
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It references the runtime.</summary>
    Reference,

    /// <summary>It creates payloads.</summary>
    Use,
}
