using System.Text.Json;

namespace PostGen.Runtime;

/// <summary>The case of a union that the document does not know: kept as it came, and written back so.</summary>
public sealed class UnknownCase : IEquatable<UnknownCase>
{
    /// <summary>Makes a case from JSON.</summary>
    /// <param name="json">The whole value.</param>
    /// <param name="discriminator">Value of the discriminator property, or null.</param>
    public UnknownCase(JsonElement json, string? discriminator = null)
    {
        Json = json;
        Discriminator = discriminator;
    }

    /// <summary>Value of the discriminator property, or null where the union has none or the value lacks it.</summary>
    public string? Discriminator { get; }

    /// <summary>The whole value.</summary>
    public JsonElement Json { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownCase? other)
        => other is not null && other.Discriminator == Discriminator && CompilerServices.JsonEquality.Equals(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownCase);

    /// <inheritdoc/>
    public override int GetHashCode() => CompilerServices.JsonEquality.HashOf(Json);

    /// <summary>The JSON text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Json.ValueKind == JsonValueKind.Undefined ? "" : Json.GetRawText();
}
