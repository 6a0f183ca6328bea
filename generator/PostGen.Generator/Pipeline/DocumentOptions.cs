using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>The metadata of one <c>PostGenDocument</c> item, read and repaired.</summary>
internal sealed record DocumentOptions
{
    public required string Namespace { get; init; }

    public string? ClientName { get; init; }

    public required string Accessibility { get; init; }

    public required EmitParts Emit { get; init; }

    public EquatableArray<string> Operations { get; init; }

    public EquatableArray<string> Tags { get; init; }

    public bool AllSchemas { get; init; }

    /// <summary>What was wrong with the metadata.</summary>
    public EquatableArray<DiagnosticInfo> Faults { get; init; }

    /// <summary>Whether a fake server is to be emitted into a project that does or does not reference PostGen.Testing.</summary>
    public bool EmitsFake(bool hasTesting) => hasTesting && (Emit == EmitParts.Default || (Emit & EmitParts.Fake) != 0);

    public GeneratorOptions ToGeneratorOptions(bool hasTesting) => new()
    {
        Namespace = Namespace,
        ClientName = ClientName,
        Accessibility = Accessibility,
        Operations = Operations,
        Tags = Tags,
        AllSchemas = AllSchemas,
        EmitFake = EmitsFake(hasTesting),
    };
}
