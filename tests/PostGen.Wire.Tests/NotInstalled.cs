namespace PostGen.Wire.Tests;

/// <summary>Stands in for all other tests where the server is not installed, because without its documents nothing else compiles.</summary>
public sealed class NotInstalled
{
    [NotInstalledFact]
    public void Every_document_is_driven_on_the_wire()
    {
    }

    private sealed class NotInstalledFactAttribute : FactAttribute
    {
        public NotInstalledFactAttribute() => Skip = "Needs Node.js and `npm ci --prefix tests/External`.";
    }
}
