namespace PostGen.Generator.Analyzers.Payloads;

/// <summary>What can still happen to a value between its being written and its being sent.</summary>
internal enum WriteStage
{
    /// <summary>Nothing: it is handed over.</summary>
    Final,

    /// <summary>A member holds it: a collection there can be filled.</summary>
    Held,

    /// <summary>A member begins with it: it can be replaced too.</summary>
    Initial,
}
