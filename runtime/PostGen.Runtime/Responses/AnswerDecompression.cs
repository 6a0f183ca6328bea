using System.IO.Compression;
using System.Net.Http.Headers;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// Decompression in place of the handler's own, which parses and formats <c>Accept-Encoding</c> anew for each request and awaits each
/// answer once more, though hardly one is compressed.
/// </summary>
internal sealed class AnswerDecompression : AnswerDecoder
{
    // Not deflate: half the servers that send it mean another format than the other half.
    public override string AcceptEncoding => "gzip, br";

    public override void Decode(HttpResponseMessage message)
    {
        if (message.Content.Headers.NonValidated.Contains("Content-Encoding"))
            message.Content = Decoded(message.Content);
    }

    private static HttpContent Decoded(HttpContent content)
    {
        string[] encodings = [.. content.Headers.ContentEncoding];
        int left = encodings.Length;
        Func<Stream, Stream>? decode = null;
        while (left > 0 && DecoderOf(encodings[left - 1]) is { } next)
        {
            Func<Stream, Stream>? before = decode;
            decode = before is null ? next : stream => next(before(stream));
            left--;
        }

        return decode is null ? content : new DecodedContent(content, decode, encodings.AsSpan(0, left));
    }

    private static Func<Stream, Stream>? DecoderOf(string encoding) => encoding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => static stream => new GzipBodyStream(stream),
        "identity" => static stream => stream,
        "br" => static stream => new BrotliStream(new CompressedStream(stream), CompressionMode.Decompress),
        "deflate" => static stream => new ZLibStream(new CompressedStream(stream), CompressionMode.Decompress),
        _ => null,
    };

    private sealed class DecodedContent : HttpContent
    {
        private readonly HttpContent _content;
        private readonly Func<Stream, Stream> _decode;

        public DecodedContent(HttpContent content, Func<Stream, Stream> decode, ReadOnlySpan<string> encodings)
        {
            _content = content;
            _decode = decode;
            foreach (KeyValuePair<string, HeaderStringValues> header in content.Headers.NonValidated)
            {
                if (!header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) && !header.Key.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase))
                    Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            foreach (string encoding in encodings)
                Headers.ContentEncoding.Add(encoding);
        }

        protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => _decode(_content.ReadAsStream(cancellationToken));

        protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

        protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
            => _decode(await _content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            Stream decoded = await CreateContentReadStreamAsync(CancellationToken.None).ConfigureAwait(false);
            await using (decoded.ConfigureAwait(false))
            {
                // Not CopyToAsync, in which decoders read on behind the end of what they decode.
                byte[] buffer = new byte[16 * 1024];
                for (int count; (count = await decoded.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
                    await stream.WriteAsync(buffer.AsMemory(0, count)).ConfigureAwait(false);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _content.Dispose();

            base.Dispose(disposing);
        }
    }
}
