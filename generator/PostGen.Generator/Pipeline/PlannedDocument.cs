using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>What became of one document: a model, or null where nothing can be emitted, and everything that is wrong with it.</summary>
internal sealed record PlannedDocument(string Path, EmitParts Emit, ApiModel? Model, EquatableArray<DiagnosticInfo> Faults)
{
    /// <summary>Whether the project asks for no other document, be it fit or not.</summary>
    public bool IsOnlyOne { get; init; }

    // Made once: several steps ask, and it lists every type.
    public ClientIdentity? Identity { get; } = Model is null ? null : ClientIdentity.Of(Path, Emit, Model);
}
