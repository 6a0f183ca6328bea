namespace PostGen.Generator.Pipeline;

/// <summary>What <c>Emit</c> of a <c>PostGenDocument</c> can ask for.</summary>
[Flags]
internal enum EmitParts
{
    /// <summary>Nothing was asked for: the client, and the fake too where PostGen.Testing is referenced.</summary>
    Default = 0,
    Client = 1,
    Fake = 2,
}
