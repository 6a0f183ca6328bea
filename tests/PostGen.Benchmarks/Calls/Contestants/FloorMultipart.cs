using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;

namespace PostGen.Benchmarks.Calls;

/// <summary>A multipart body by hand: the fields in one buffer, the file's bytes between its halves.</summary>
internal sealed class FloorMultipart : HttpContent
{
    private readonly string _boundary = Guid.NewGuid().ToString("N");
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private ReadOnlyMemory<byte> _file;
    private int _fileOffset;

    public FloorMultipart() => Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=" + _boundary);

    public void Text(ReadOnlySpan<byte> name, string value)
    {
        Start(name);
        _buffer.Write("\"\r\n\r\n"u8);
        Encoding.UTF8.GetBytes(value, _buffer);
        _buffer.Write("\r\n"u8);
    }

    public void File(ReadOnlySpan<byte> name, string fileName, string contentType, ReadOnlyMemory<byte> bytes)
    {
        Start(name);
        _buffer.Write("\"; filename=\""u8);
        Encoding.UTF8.GetBytes(fileName, _buffer);
        _buffer.Write("\"\r\nContent-Type: "u8);
        Encoding.UTF8.GetBytes(contentType, _buffer);
        _buffer.Write("\r\n\r\n"u8);
        _fileOffset = _buffer.WrittenCount;
        _file = bytes;
        _buffer.Write("\r\n"u8);
    }

    public void Mentions(ReadOnlySpan<(string Name, string ProfileId, bool IsCompany)> mentions)
    {
        Start("mentions"u8);
        _buffer.Write("\"\r\nContent-Type: application/json\r\n\r\n"u8);
        using (Utf8JsonWriter writer = new(_buffer))
        {
            writer.WriteStartArray();
            foreach ((string name, string profileId, bool isCompany) in mentions)
            {
                writer.WriteStartObject();
                writer.WriteString("name"u8, name);
                writer.WriteString("profile_id"u8, profileId);
                if (isCompany)
                    writer.WriteBoolean("is_company"u8, true);

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        _buffer.Write("\r\n"u8);
    }

    public void End()
    {
        _buffer.Write("--"u8);
        Encoding.UTF8.GetBytes(_boundary, _buffer);
        _buffer.Write("--\r\n"u8);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_buffer.WrittenMemory[.._fileOffset]);
        await stream.WriteAsync(_file);
        await stream.WriteAsync(_buffer.WrittenMemory[_fileOffset..]);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.WrittenCount + _file.Length;
        return true;
    }

    private void Start(ReadOnlySpan<byte> name)
    {
        _buffer.Write("--"u8);
        Encoding.UTF8.GetBytes(_boundary, _buffer);
        _buffer.Write("\r\nContent-Disposition: form-data; name=\""u8);
        _buffer.Write(name);
    }
}
