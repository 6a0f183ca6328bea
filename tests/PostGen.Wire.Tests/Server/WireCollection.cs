namespace PostGen.Wire.Tests.Server;

/// <summary>All tests share one server.</summary>
[CollectionDefinition(Name)]
public sealed class WireCollection : ICollectionFixture<WireServer>
{
    public const string Name = "The wire";
}
