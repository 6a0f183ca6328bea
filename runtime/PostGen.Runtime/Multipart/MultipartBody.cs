using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// A multipart body (RFC 7578 for <c>multipart/form-data</c>), its parts in the order in which they are added. Texts and JSON are written at once
/// into memory; files are read when the body is sent. A part header ends with an empty line, names in it are quoted and escaped as
/// browsers do (<c>"</c> as <c>%22</c>, CR as <c>%0D</c>, LF as <c>%0A</c>). Null values are not sent.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MultipartBody : RequestBody
{
    private readonly PooledBuffer _buffer = new(1024);
    private readonly List<MultipartFile> _files = new(1);
    private readonly ApiCall _call;
    private readonly byte[] _boundary;
    private ArgumentException? _problem;
    private bool _isClosed;

    private MultipartBody(ApiCall call, string mediaType, string boundary)
        : base(string.Concat(mediaType, "; boundary=", boundary))
    {
        _call = call;
        _boundary = Encoding.ASCII.GetBytes($"--{boundary}\r\n");
    }

    internal override long? Length => FileLength is { } files ? files + _buffer.Length : null;

    internal override long? FileLength
    {
        get
        {
            long sum = 0;
            foreach (MultipartFile file in _files)
            {
                if (file.Length is not { } length)
                    return null;

                sum += length;
            }

            return sum;
        }
    }

    internal override bool IsLarge => _files.Count > 0 || base.IsLarge;

    internal override bool IsInMemory => _files.TrueForAll(static file => file.Part is BytesFilePart);

    internal override bool CanReplay => _files.TrueForAll(static file => file.Part.CanReplay);

    /// <summary>Adds a part with a text.</summary>
    /// <param name="header">The part's header, with the empty line.</param>
    /// <param name="value">The text, or null.</param>
    public void Text(ReadOnlySpan<byte> header, string? value)
    {
        if (value is null)
            return;

        Start(header);
        _buffer.Advance(Encoding.UTF8.GetBytes(value, _buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(value.Length))));
        End();
    }

    /// <summary>Adds a part with a boolean.</summary>
    /// <param name="header">The part's header, with the empty line.</param>
    /// <param name="value">The value, or null.</param>
    public void Text(ReadOnlySpan<byte> header, bool? value)
    {
        if (value is { } present)
            Text(header, ParameterText.Of(present));
    }

    /// <summary>Adds a part with the text of a primitive value.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="header">The part's header, with the empty line.</param>
    /// <param name="value">The value, or null.</param>
    public void Text<T>(ReadOnlySpan<byte> header, T? value)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is { } present)
            Text(header, present);
    }

    /// <summary>Adds a part with the text of a primitive value.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="header">The part's header, with the empty line.</param>
    /// <param name="value">The value.</param>
    public void Text<T>(ReadOnlySpan<byte> header, T value)
        where T : struct, IUtf8SpanFormattable
    {
        if (ParameterText.Refusal(value) is { } problem)
        {
            _call.Refuse("", problem);
            return;
        }

        Start(header);
        int written;
        int size = 32;
        while (!value.TryFormat(_buffer.GetSpan(size), out written, ParameterText.FormatOf(value), CultureInfo.InvariantCulture))
            size *= 2;

        _buffer.Advance(written);
        End();
    }

    /// <summary>Adds a part with any value: a string's content, a number or boolean as text, objects and lists as JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="header">The part's header, with the empty line.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON.</param>
    public void Value<T>(ReadOnlySpan<byte> header, T? value, JsonCodec<T> codec)
    {
        if (value is null)
            return;

        Start(header);
        int start = _buffer.Length;
        if (TryWriteJson(_buffer, value, codec) && _buffer.WrittenSpan[start] == '"')
        {
            var reader = new Utf8JsonReader(_buffer.WrittenSpan[start..]);
            reader.Read();
            string text = reader.GetString()!;
            _buffer.Truncate(start);
            _buffer.Advance(Encoding.UTF8.GetBytes(text, _buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        }

        End();
    }

    /// <inheritdoc cref="Value{T}(ReadOnlySpan{byte}, T, JsonCodec{T})"/>
    public void OptionalValue<T>(ReadOnlySpan<byte> header, T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (value is { } present)
            Value(header, present, codec);
    }

    /// <summary>Adds one part per item, each as <see cref="Value"/> does.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="header">The header of each part, with the empty line.</param>
    /// <param name="values">The items, or null.</param>
    /// <param name="codec">Gives an item's JSON.</param>
    public void Items<T>(ReadOnlySpan<byte> header, IReadOnlyList<T>? values, JsonCodec<T> codec)
    {
        if (values is null)
            return;

        for (int i = 0; i < values.Count; i++)
            Value(header, values[i], codec);
    }

    /// <summary>Adds one part per item, each as JSON.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="header">The header of each part, with the empty line.</param>
    /// <param name="values">The items, or null.</param>
    /// <param name="codec">Writes an item.</param>
    public void JsonItems<T>(ReadOnlySpan<byte> header, IReadOnlyList<T>? values, JsonCodec<T> codec)
    {
        if (values is null)
            return;

        for (int i = 0; i < values.Count; i++)
            Json(header, values[i], codec);
    }

    /// <summary>Adds a part with a model as JSON.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="header">The part's header, with the empty line.</param>
    /// <param name="value">The model, or null.</param>
    public void Json<T>(ReadOnlySpan<byte> header, T? value)
        where T : class, IJsonModel<T>
        => Json(header, value!, JsonCodec.Model<T>());

    /// <summary>Adds a part with a value as JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="header">The part's header, with the empty line.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Writes the value.</param>
    public void Json<T>(ReadOnlySpan<byte> header, T? value, JsonCodec<T> codec)
    {
        if (value is null)
            return;

        Start(header);
        TryWriteJson(_buffer, value, codec);
        End();
    }

    /// <summary>Adds a file. One that does not exist, is closed or cannot be sent a second time is refused when the call is sent.</summary>
    /// <param name="name">Name of the part, escaped, in UTF-8.</param>
    /// <param name="member">C# name of the member, for messages.</param>
    /// <param name="file">The file, or null.</param>
    /// <param name="contentType">Media type that the document wants, or null. The file's own comes first, its extension last.</param>
    /// <param name="parameter">Name of the C# parameter that holds the member.</param>
    public void File(ReadOnlySpan<byte> name, string member, FilePart? file, string? contentType = null, string parameter = "request")
    {
        if (file is null)
            return;

        if (file.Claim() is { } problem)
            Refuse($"{member} {problem}.", parameter);
        else
            Add(name, file, contentType);
    }

    /// <summary>Adds files under one name, as <see cref="File"/> does.</summary>
    /// <param name="name">Name of the parts, escaped, in UTF-8.</param>
    /// <param name="member">C# name of the member, for messages.</param>
    /// <param name="files">The files, or null.</param>
    /// <param name="contentType">Media type that the document wants, or null.</param>
    /// <param name="parameter">Name of the C# parameter that holds the member.</param>
    public void Files(ReadOnlySpan<byte> name, string member, IReadOnlyList<FilePart>? files, string? contentType = null, string parameter = "request")
    {
        if (files is null)
            return;

        for (int i = 0; i < files.Count; i++)
        {
            string? problem = files[i] is { } file ? file.Claim() : "is null";
            if (problem is null)
                Add(name, files[i], contentType);
            else
                Refuse($"{NameOf(member, i)} {problem}.", parameter);
        }
    }

    // A Guid comes from the operating system's generator of secrets: whoever saw other boundaries cannot guess the next, and end a part early.
    internal static MultipartBody Create(ApiCall call, string mediaType) => new(call, mediaType, $"postgen-{Guid.NewGuid():N}");

    /// <summary>Ends the body: no part can be added afterwards.</summary>
    /// <exception cref="ArgumentException">A file cannot be sent.</exception>
    internal void Close()
    {
        if (_problem is not null)
            throw _problem;

        if (_isClosed)
            return;

        _isClosed = true;
        _buffer.Write(_boundary.AsSpan(0, _boundary.Length - 2));
        _buffer.Write("--\r\n"u8);
    }

    internal override ValueTask ReleaseFilesAsync()
    {
        for (int i = 0; i < _files.Count; i++)
        {
            ValueTask releasing = _files[i].Part.ReleaseAsync();
            if (!releasing.IsCompletedSuccessfully)
                return ReleaseFilesAsync(releasing, i + 1);
        }

        return ValueTask.CompletedTask;
    }

    private async ValueTask ReleaseFilesAsync(ValueTask releasing, int next)
    {
        await releasing.ConfigureAwait(false);
        for (int i = next; i < _files.Count; i++)
            await _files[i].Part.ReleaseAsync().ConfigureAwait(false);
    }

    private protected override async ValueTask WriteAsync(Stream stream, Attempt attempt, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> bytes = _buffer.WrittenMemory;
        int sent = 0;
        foreach (MultipartFile file in _files)
        {
            await stream.WriteAsync(bytes[sent..file.Offset], cancellationToken).ConfigureAwait(false);
            sent = file.Offset;
            await FileCopy.CopyAsync(file.Part, file.Length, stream, attempt, cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(bytes[sent..], cancellationToken).ConfigureAwait(false);
    }

    private protected override void ReleaseMemory() => _buffer.Dispose();

    private void Add(ReadOnlySpan<byte> name, FilePart file, string? contentType)
    {
        StartNamed();
        _buffer.Write(name);
        Finish(file, contentType);
    }

    private void Finish(FilePart file, string? contentType)
    {
        _buffer.Write("\"; filename=\""u8);
        WriteQuoted(file.FileName);
        _buffer.Write("\"\r\nContent-Type: "u8);
        WriteText(file.ContentType ?? contentType ?? FileNames.TypeOf(file.FileName));
        _buffer.Write("\r\n\r\n"u8);
        _files.Add(new MultipartFile(file, file.Length, _buffer.Length));
        End();
    }

    // Thrown when all files are known: those that could be sent are released with the call.
    private void Refuse(string message, string parameter) => _problem ??= new ArgumentException(message, parameter);

    private static string NameOf(string member, int index) => string.Create(CultureInfo.InvariantCulture, $"{member}[{index}]");

    private void Start(ReadOnlySpan<byte> header)
    {
        _buffer.Write(_boundary);
        _buffer.Write(header);
    }

    private void End() => _buffer.Write("\r\n"u8);

    private bool TryWriteJson<T>(PooledBuffer buffer, T value, JsonCodec<T> codec)
    {
        Utf8JsonWriter writer = JsonWriterCache.RentForRequest(buffer);
        try
        {
            codec.Write(writer, value);
            writer.Flush();
            return true;
        }
        catch (JsonException exception)
        {
            _call.Refuse("", exception.Message, exception);
            return false;
        }
        finally
        {
            JsonWriterCache.Return(writer);
        }
    }

    private void WriteText(string text) => _buffer.Advance(Encoding.UTF8.GetBytes(text, _buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    // WHATWG HTML, multipart form data: the three characters that would end the name are percent-encoded, nothing else is.
    private void WriteQuoted(string text)
    {
        if (text.AsSpan().ContainsAny('"', '\r', '\n'))
            text = text.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");

        WriteText(text);
    }
}
