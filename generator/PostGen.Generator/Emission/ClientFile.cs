using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The client itself without its operations; <see cref="Groups"/> are empty ones.</summary>
internal sealed record ClientFile(string HintName, EmissionContext Context) : OutputFile(HintName)
{
    public required string Title { get; init; }

    public required string Version { get; init; }

    public string? Documentation { get; init; }

    public required EquatableArray<OperationGroupModel> Groups { get; init; }

    public required EquatableArray<SecuritySchemeModel> Security { get; init; }

    public required EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>The project references Microsoft.Extensions.Http: an extension method registers the client.</summary>
    public required bool HasHttpClientFactory { get; init; }
}
