using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Base of the emitted unions that have a JSON form: what every one of them offers, and how cases that are models are written.</summary>
/// <typeparam name="TSelf">The union itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonUnion<TSelf>(object? value, int @case) : SchemaUnion<TSelf>(value, @case), IJsonModel
    where TSelf : JsonUnion<TSelf>, IJsonModel<TSelf>
{
    /// <summary>Reads a union.</summary>
    /// <param name="cases">Finds the case, and reads it.</param>
    /// <param name="reader">Stands on the value.</param>
    /// <exception cref="JsonException">The value is not what its case demands.</exception>
    protected JsonUnion(UnionCases cases, ref Utf8JsonReader reader)
        : this(cases.Read(ref reader, out int @case), @case)
    {
    }

    /// <summary>Reads a union from a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The union.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not of the schema's shape; carries path, line and position.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static TSelf Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) => JsonModel.Parse<TSelf>(json);

    /// <summary>The union as compact JSON.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => JsonModel.ToJson((TSelf)this);

    /// <summary>Checks the value against the document.</summary>
    /// <exception cref="PayloadException">The value breaks the document; all faults are listed.</exception>
    public void Validate() => PayloadValidation.ThrowIfInvalid(this);

    /// <summary>A union with other cases than models implements it again.</summary>
    void IJsonModel.WriteJson(Utf8JsonWriter writer)
    {
        if (Value is IJsonModel model)
            model.WriteJson(writer);
        else
            JsonElements.Write(writer, ((UnknownCase)Value!).Json);
    }

    /// <summary>A union whose cases are restricted otherwise than by their models implements it again.</summary>
    void IPayload.CollectFaults(PayloadFaults faults) => (Value as IPayload)?.CollectFaults(faults);
}
