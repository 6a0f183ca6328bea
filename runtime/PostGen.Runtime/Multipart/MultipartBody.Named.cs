using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <content>Parts whose names are known when the call is made, and are escaped then.</content>
public sealed partial class MultipartBody
{
    /// <summary>Adds the parts of a value in a style (<c>encoding.style</c>, OpenAPI 3.1.1, section 4.8.15.1.2).</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON, which is then spelled in the style.</param>
    /// <param name="style">Form, space-delimited, pipe-delimited or deep object.</param>
    /// <param name="explode">Each item or member is a part of its own.</param>
    public void Styled<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool explode)
    {
        if (value is null)
            return;

        using var json = new PooledBuffer();
        if (!TryWriteJson(json, value, codec))
            return;

        var reader = new Utf8JsonReader(json.WrittenSpan, JsonText.ReaderOptions);
        reader.Read();
        StyledParts.Write(this, name, ref reader, style, explode);
    }

    /// <inheritdoc cref="Styled{T}(string, T, JsonCodec{T}, ParameterStyle, bool)"/>
    public void StyledValue<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool explode)
        where T : struct
    {
        if (value is { } present)
            Styled(name, present, codec, style, explode);
    }

    /// <summary>Adds parts for each entry of a map, named by its key.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="entries">The map, or null.</param>
    /// <param name="codec">Gives a value's JSON.</param>
    /// <param name="asJson">Each part is JSON, whatever it holds; otherwise objects are.</param>
    /// <param name="repeated">A list is one part per item.</param>
    public void Entries<T>(IReadOnlyDictionary<string, T>? entries, JsonCodec<T> codec, bool asJson = false, bool repeated = false)
    {
        if (entries is null)
            return;

        foreach ((string name, T value) in entries)
            Entry(name, value, codec, asJson, repeated);
    }

    /// <summary>Adds parts for each property that a record has read and the document does not name.</summary>
    /// <typeparam name="T">Type of the record.</typeparam>
    /// <param name="record">The record.</param>
    public void Unknown<T>(SchemaRecord<T> record)
        where T : SchemaRecord<T>, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Rest is not { } rest)
            return;

        foreach ((string name, JsonElement value) in rest.Unknown)
            Entry(name, value, JsonCodec.Any, asJson: false, repeated: true);
    }

    /// <summary>Adds a file for each entry of a map, as <see cref="File"/> does.</summary>
    /// <typeparam name="T">A file, or null.</typeparam>
    /// <param name="member">C# name of the member, for messages.</param>
    /// <param name="entries">The files by name of their parts, or null.</param>
    /// <param name="contentType">Media type that the document wants, or null.</param>
    /// <param name="parameter">Name of the C# parameter that holds the member.</param>
    public void FileEntries<T>(string member, IReadOnlyDictionary<string, T>? entries, string? contentType = null, string parameter = "request")
        where T : FilePart?
    {
        if (entries is null)
            return;

        foreach ((string name, T file) in entries)
        {
            if (file is not null)
                NamedFile(name, $"{member}[{name}]", file, contentType, parameter);
        }
    }

    /// <summary>Adds files for each entry of a map, those of an entry under one name.</summary>
    /// <typeparam name="T">A list of files, or null.</typeparam>
    /// <param name="member">C# name of the member, for messages.</param>
    /// <param name="entries">The files by name of their parts, or null.</param>
    /// <param name="contentType">Media type that the document wants, or null.</param>
    /// <param name="parameter">Name of the C# parameter that holds the member.</param>
    public void FileListEntries<T>(string member, IReadOnlyDictionary<string, T>? entries, string? contentType = null, string parameter = "request")
        where T : IReadOnlyList<FilePart>?
    {
        if (entries is null)
            return;

        foreach ((string name, T files) in entries)
        {
            for (int i = 0; i < files?.Count; i++)
                NamedFile(name, NameOf($"{member}[{name}]", i), files[i], contentType, parameter);
        }
    }

    /// <summary>Adds a part with a text under a name that is not escaped yet.</summary>
    internal void Named(string name, string text)
    {
        StartNamed();
        WriteQuoted(name);
        _buffer.Write("\"\r\n\r\n"u8);
        WriteText(text);
        End();
    }

    /// <summary>Adds a part with a JSON text under a name that is not escaped yet.</summary>
    internal void NamedJson(string name, string json)
    {
        StartNamed();
        WriteQuoted(name);
        _buffer.Write("\"\r\nContent-Type: application/json\r\n\r\n"u8);
        WriteText(json);
        End();
    }

    private void Entry<T>(string name, T value, JsonCodec<T> codec, bool asJson, bool repeated)
    {
        using var json = new PooledBuffer();
        if (value is null || !TryWriteJson(json, value, codec))
            return;

        var reader = new Utf8JsonReader(json.WrittenSpan, JsonText.ReaderOptions);
        reader.Read();
        if (!repeated || reader.TokenType != JsonTokenType.StartArray)
        {
            Entry(name, ref reader, asJson);
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            Entry(name, ref reader, asJson);
    }

    private void Entry(string name, ref Utf8JsonReader reader, bool asJson)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;

        if (asJson || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            NamedJson(name, JsonElement.ParseValue(ref reader).GetRawText());
        else
            Named(name, ParameterText.Of(ref reader));
    }

    private void NamedFile(string name, string member, FilePart? file, string? contentType, string parameter)
    {
        if ((file is null ? "is null" : file.Claim()) is { } problem)
        {
            Refuse($"{member} {problem}.", parameter);
            return;
        }

        StartNamed();
        WriteQuoted(name);
        Finish(file!, contentType);
    }

    private void StartNamed()
    {
        _buffer.Write(_boundary);
        _buffer.Write("Content-Disposition: form-data; name=\""u8);
    }
}
