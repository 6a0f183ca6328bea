using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A body of <c>application/x-www-form-urlencoded</c> (WHATWG URL, section 5.2). Null values are not sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormBody
{
    private readonly ApiCall _call;
    private CharBuffer _text;

    internal FormBody(ApiCall call) => _call = call;

    /// <summary>Adds a field.</summary>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    public void Field(string name, string? value)
    {
        if (value is null)
            return;

        StartField(name);
        UrlText.Append(ref _text, value, UrlText.Form);
    }

    /// <summary>Adds a field.</summary>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    public void Field(string name, bool? value)
    {
        if (value is { } present)
            Field(name, ParameterText.Of(present));
    }

    /// <summary>Adds a field.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    public void Field<T>(string name, T? value)
        where T : struct, ISpanFormattable
    {
        if (value is { } present)
            Field(name, present);
    }

    /// <summary>Adds a field.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value.</param>
    public void Field<T>(string name, T value)
        where T : struct, ISpanFormattable
    {
        if (ParameterText.Refusal(value) is { } problem)
            _call.Refuse(name, problem);
        else
            Field(name, ParameterText.Of(value));
    }

    /// <summary>Adds a field of any type in any style.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON, which is then spelled in the style.</param>
    /// <param name="style">Form, space-delimited, pipe-delimited or deep object.</param>
    /// <param name="explode">Each item or member on its own.</param>
    /// <param name="allowReserved">Reserved characters are not encoded.</param>
    public void Field<T>(
        string name,
        T? value,
        JsonCodec<T> codec,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false)
    {
        if (value is null)
            return;

        int before = _text.Length;
        Separate();
        ParameterSyntax syntax = ParameterSyntax.Query(style, allowReserved ? UrlText.UnreservedAndReserved : UrlText.Form);
        try
        {
            bool isWritten = style == ParameterStyle.DeepObject
                ? ParameterWriter.WriteDeep(ref _text, name, value, codec, syntax)
                : ParameterWriter.Write(ref _text, name, value, codec, syntax, explode);
            if (!isWritten)
                _text.Truncate(before);
        }
        catch (ArgumentException exception) when (exception.InnerException is JsonException)
        {
            _call.Refuse(name, exception.InnerException.Message, exception.InnerException);
        }
    }

    /// <inheritdoc cref="Field{T}(string, T, JsonCodec{T}, ParameterStyle, bool, bool)"/>
    public void FieldValue<T>(
        string name,
        T? value,
        JsonCodec<T> codec,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false)
        where T : struct
    {
        if (value is { } present)
            Field(name, present, codec, style, explode, allowReserved);
    }

    /// <summary>Adds a field with JSON text (<c>encoding.contentType: application/json</c>).</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON.</param>
    public void FieldJson<T>(string name, T? value, JsonCodec<T> codec)
    {
        if (value is null)
            return;

        Separate();
        try
        {
            ParameterWriter.WriteJson(ref _text, name, value, codec, ParameterSyntax.Query(ParameterStyle.Form, UrlText.Form));
        }
        catch (ArgumentException exception) when (exception.InnerException is JsonException)
        {
            _call.Refuse(name, exception.InnerException.Message, exception.InnerException);
        }
    }

    /// <summary>Adds a field for each entry of a map.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="entries">The map, or null.</param>
    /// <param name="codec">Gives a value's JSON.</param>
    /// <param name="asJson">The JSON text itself; otherwise lists are a field per item, as <see cref="Field{T}(string, T, JsonCodec{T}, ParameterStyle, bool, bool)"/> has it.</param>
    public void Entries<T>(IReadOnlyDictionary<string, T>? entries, JsonCodec<T> codec, bool asJson = false)
    {
        if (entries is null)
            return;

        foreach ((string name, T value) in entries)
            Entry(name, value, codec, asJson);
    }

    /// <summary>Adds a field for each property that a record has read and the document does not name.</summary>
    /// <typeparam name="T">Type of the record.</typeparam>
    /// <param name="record">The record.</param>
    public void Unknown<T>(SchemaRecord<T> record)
        where T : SchemaRecord<T>, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Rest is not { } rest)
            return;

        foreach ((string name, JsonElement value) in rest.Unknown)
            Entry(name, value, JsonCodec.Any, asJson: false);
    }

    internal RequestBody Close(string mediaType)
    {
        var buffer = new PooledBuffer(Math.Max(_text.Length, 1));
        buffer.Advance(Encoding.ASCII.GetBytes(_text.Written, buffer.GetSpan(Math.Max(_text.Length, 1))));
        _text.Release();
        return new BufferBody(buffer, mediaType);
    }

    // Of anything nothing is known but the value: an object needs JSON, as one that the document describes does.
    private void Entry<T>(string name, T value, JsonCodec<T> codec, bool asJson)
    {
        if (asJson || value is JsonElement { ValueKind: JsonValueKind.Object })
            FieldJson(name, value, codec);
        else
            Field(name, value, codec);
    }

    private void StartField(string name)
    {
        Separate();
        UrlText.Append(ref _text, name, UrlText.Form);
        _text.Append('=');
    }

    private void Separate()
    {
        if (_text.Length > 0)
            _text.Append('&');
    }
}
