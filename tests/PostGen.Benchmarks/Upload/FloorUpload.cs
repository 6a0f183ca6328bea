using System.Net;
using System.Text;
using PostGen.Benchmarks.Calls;

namespace PostGen.Benchmarks.Upload;

/// <summary>A multipart body by hand: two texts and a file that is copied to the network in pieces.</summary>
internal sealed class FloorUpload : HttpContent
{
    private const int PieceSize = 128 * 1024;

    private readonly string _path;
    private readonly long _fileLength;
    private readonly byte[] _head;
    private readonly byte[] _tail;

    public FloorUpload(string path)
    {
        string boundary = Guid.NewGuid().ToString("N");
        Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=" + boundary);
        _path = path;
        _fileLength = new FileInfo(path).Length;
        _head = Encoding.UTF8.GetBytes(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"account_id\"\r\n\r\n{Values.AccountId}\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n{Values.FirstName}\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"{Path.GetFileName(path)}\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n");
        _tail = Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_head);
        await using FileStream file = new(_path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await file.CopyToAsync(stream, PieceSize);
        await stream.WriteAsync(_tail);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _head.Length + _fileLength + _tail.Length;
        return true;
    }
}
