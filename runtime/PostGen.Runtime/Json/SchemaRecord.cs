using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Base of the emitted records: what was read beside the declared members, and what every record offers.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract record SchemaRecord<TSelf> : IJsonModel
    where TSelf : SchemaRecord<TSelf>, IJsonModel<TSelf>
{
    /// <summary>What was read that the members cannot hold; takes part in equality, and <c>with</c> copies it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected JsonRemainder? _rest;

    internal JsonRemainder? Rest => _rest;

    /// <summary>Reads a record from a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The record.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not of the schema's shape; carries path, line and position.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static TSelf Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) => JsonModel.Parse<TSelf>(json);

    /// <summary>The record as compact JSON, unknown properties included.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => JsonModel.ToJson((TSelf)this);

    /// <inheritdoc cref="JsonRemainder.GetRawText"/>
    public string? GetRawText(string member) => _rest?.GetRawText(member);

    /// <summary>Checks the record against the document.</summary>
    /// <exception cref="PayloadException">The record breaks the document; all faults are listed.</exception>
    public void Validate() => PayloadValidation.ThrowIfInvalid(this);

    /// <summary>Drops the raw text of a member: it is being assigned.</summary>
    /// <param name="member">C# name of the member.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Forget([CallerMemberName] string member = "") => JsonRemainder.Forget(ref _rest, member);

    /// <summary>Writes the declared members.</summary>
    /// <param name="writer">Stands in the object.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void WriteMembers(Utf8JsonWriter writer);

    void IJsonModel.WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteMembers(writer);
        _rest?.WriteUnknown(writer);
        writer.WriteEndObject();
    }

    /// <summary>Nothing: a record whose schema restricts something implements it again.</summary>
    void IPayload.CollectFaults(PayloadFaults faults)
    {
    }
}
