using System.IO.Compression;
using System.Text;
using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Responses;

public class CompressionTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_is_cut_off_anywhere_inside_its_compression_is_a_transport_error(string encoding)
    {
        byte[] whole = Compressed(Encoding.UTF8.GetBytes(TestClient.ValidJson), encoding);

        (await ReadAsync(whole, encoding)).ShouldBe(TestClient.ValidJson);
        for (int length = 1; length < whole.Length; length++)
        {
            await Should.ThrowAsync<TransportException>(() => ReadAsync(whole[..length], encoding), $"{length} of {whole.Length} bytes");
            await Should.ThrowAsync<TransportException>(() => DownloadAsync(whole[..length], encoding), $"{length} of {whole.Length} bytes");
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Half_of_a_body_that_repeats_itself_is_no_whole_one(string encoding)
    {
        byte[] whole = Compressed(new byte[300_000], encoding);

        (await DownloadAsync(whole, encoding)).Length.ShouldBe(300_000);
        await Should.ThrowAsync<TransportException>(() => DownloadAsync(whole[..(whole.Length / 2)], encoding));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Nothing_at_all_is_an_empty_body(string encoding)
    {
        using ApiPipeline pipeline = Pipeline([], encoding);

        (await SendAsync(pipeline, ResponseBody.Text())).HasValue.ShouldBeFalse();
    }

    [Fact]
    public async Task No_encoding_may_be_said_beside_one()
        => (await ReadAsync(Compressed("text"u8.ToArray(), "gzip"), "gzip, identity")).ShouldBe("text");

    [Fact]
    public async Task Gzip_can_have_several_members()
    {
        byte[] members = [.. Compressed("one, "u8.ToArray(), "gzip"), .. Compressed("two, "u8.ToArray(), "gzip"), .. Compressed("the end."u8.ToArray(), "gzip")];

        (await ReadAsync(members, "gzip")).ShouldBe("one, two, the end.");
        await Should.ThrowAsync<TransportException>(() => ReadAsync(members[..^3], "gzip"));
    }

    private static async Task<string> ReadAsync(byte[] body, string encoding)
    {
        using ApiPipeline pipeline = Pipeline(body, encoding);
        return (await SendAsync(pipeline, ResponseBody.Text())).Value;
    }

    private static async Task<byte[]> DownloadAsync(byte[] body, string encoding)
    {
        using ApiPipeline pipeline = Pipeline(body, encoding);
        using ApiResponse<Stream> response = await SendAsync(pipeline, ResponseBody.Stream());
        var target = new MemoryStream();
        await response.Value.CopyToAsync(target);
        return target.ToArray();
    }

    private static Task<ApiResponse<T>> SendAsync<T>(ApiPipeline pipeline, ResponseBody<T> body)
    {
        ApiOperation<T> operation = TestClient.Reading(body);
        return pipeline.SendAsync(operation, new ApiCall(pipeline, operation, new RequestOptions { MaxRetries = 0 }), default);
    }

    // In pieces of seven bytes: what decodes must not depend on how it arrives.
    private static ApiPipeline Pipeline(byte[] body, string encoding)
    {
        var handler = new StubHandler(_ =>
        {
            var answer = new HttpResponseMessage { Content = new StreamContent(new PiecewiseStream(body)) };
            answer.Content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
            return answer;
        });
        return new ApiPipeline(TestClient.Api, new TestOptions(), handler);
    }

    private sealed class PiecewiseStream(byte[] bytes) : ReadOnlyStream
    {
        private ReadOnlyMemory<byte> _rest = bytes;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = Math.Min(7, Math.Min(buffer.Length, _rest.Length));
            _rest[..count].CopyTo(buffer);
            _rest = _rest[count..];
            return ValueTask.FromResult(count);
        }
    }

    private static byte[] Compressed(byte[] bytes, string encoding)
    {
        var target = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(target, CompressionMode.Compress),
            "br" => new BrotliStream(target, CompressionMode.Compress),
            _ => new ZLibStream(target, CompressionMode.Compress),
        })
            stream.Write(bytes);

        return target.ToArray();
    }
}
