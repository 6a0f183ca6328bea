using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Multipart;

public class ProgressTests
{
    private const int Size = 1024 * 1024;

    [Fact]
    public async Task Counts_the_bytes_of_files_up_to_their_sum()
    {
        List<UploadProgress> reports = await SendAsync(attempts: 1, advance: 50);

        reports[^1].ShouldBe(new UploadProgress(2 * Size, 2 * Size, 1));
        reports.Select(report => report.BytesSent).ShouldBeInOrder();
    }

    [Fact]
    public async Task Is_told_at_most_ten_times_a_second()
    {
        // 16 pieces of 128 KiB, 50 ms each: reports at 0, 100, 200 … ms and at the end.
        List<UploadProgress> reports = await SendAsync(attempts: 1, advance: 50);

        reports.Count.ShouldBe(9);
        (await SendAsync(attempts: 1, advance: 0)).Count.ShouldBe(2);
        (await SendAsync(attempts: 1, advance: 100)).Count.ShouldBe(17);
    }

    [Fact]
    public async Task Starts_anew_with_each_attempt()
    {
        List<UploadProgress> reports = await SendAsync(attempts: 2, advance: 100);

        reports.Select(report => report.Attempt).Distinct().ShouldBe([1, 2]);
        foreach (IGrouping<int, UploadProgress> attempt in reports.GroupBy(report => report.Attempt))
        {
            attempt.Select(report => report.BytesSent).ShouldBeInOrder();
            attempt.Last().BytesSent.ShouldBe(2 * Size);
        }
    }

    private static async Task<List<UploadProgress>> SendAsync(int attempts, int advance)
    {
        var time = new TestTime();
        time.Advance(TimeSpan.FromSeconds(1));
        var reports = new List<UploadProgress>();
        StubHandler handler = new(attempt => attempt < attempts ? StubHandler.Answer(429) : StubHandler.Answer(200, TestClient.ValidJson));
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = time });
        var options = new RequestOptions { UploadProgress = new Recorder(reports) };
        await client.SendAsync(TestClient.Operation("POST"), options, call =>
        {
            MultipartBody parts = call.Multipart();
            parts.Text("Content-Disposition: form-data; name=\"text\"\r\n\r\n"u8, new string('x', 5000));
            parts.File("a"u8, "A", FilePart.FromFactory(() => new ClockedStream(time, advance, Size), "a", Size));
            parts.File("b"u8, "B", FilePart.FromFactory(() => new ClockedStream(time, advance, Size), "b", Size));
        });
        return reports;
    }

    private sealed class Recorder(List<UploadProgress> reports) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => reports.Add(value);
    }

    private sealed class ClockedStream(TestTime time, int milliseconds, int size) : ReadOnlyStream
    {
        private int _left = size;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            time.Advance(TimeSpan.FromMilliseconds(milliseconds));
            int count = Math.Min(buffer.Length, _left);
            _left -= count;
            return ValueTask.FromResult(count);
        }
    }
}
