using System.Diagnostics;
using PostGen.Benchmarks.Calls;
using PostGen.Benchmarks.Loopback;
using PostGen.Benchmarks.Rotation;

namespace PostGen.Benchmarks.Upload;

/// <summary>
/// A post with a large attachment from disk, against Kestrel on loopback: <c>upload [rounds] [MiB …]</c>. Each upload is a process of its own,
/// because its peak memory is.
/// </summary>
internal static class UploadCommand
{
    private const int DefaultRounds = 5;

    private static readonly int[] s_sizes = [256, 4096];

    public static void Run(string[] arguments)
    {
        int rounds = arguments.Length > 0 ? int.Parse(arguments[0]) : DefaultRounds;
        int[] sizes = arguments.Length > 1 ? [.. arguments.Skip(1).Select(int.Parse)] : s_sizes;
        using ServerProcess server = new();
        Console.WriteLine("| MiB | contestant | MiB/s | × floor | allocated KiB | peak memory MiB |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|");
        foreach (int size in sizes)
        {
            string path = Path.Combine(Path.GetTempPath(), $"postgen-upload-{size}.bin");
            Write(path, size);
            try
            {
                Run(server.Url, path, size, rounds);
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    private static void Run(string url, string path, int size, int rounds)
    {
        string[] names = [Contestant.Floor, Contestant.PostGen];
        Upload[][] uploads = [.. names.Select(_ => new Upload[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < names.Length; turn++)
            {
                int i = (turn + round) % names.Length;
                uploads[i][round] = Start(names[i], url, path);
            }
        }

        for (int i = 0; i < names.Length; i++)
        {
            double seconds = Median.Of(uploads[i].Select(static upload => upload.Seconds));
            double ratio = Median.Of(uploads[i].Zip(uploads[0], static (own, floor) => floor.Seconds / own.Seconds));
            double allocated = Median.Of(uploads[i].Select(static upload => upload.Allocated));
            double peak = Median.Of(uploads[i].Select(static upload => upload.Peak));
            Console.WriteLine($"| {size} | {names[i]} | {size / seconds:F0} | {ratio:F2} | {allocated / 1024:F0} | {peak / 1024 / 1024:F0} |");
        }
    }

    private static Upload Start(string contestant, string url, string path)
    {
        using Process process = Process.Start(OwnProcess.With("upload-one", contestant, url, path))!;
        string[] parts = process.StandardOutput.ReadToEnd().Split();
        process.WaitForExit();
        return new Upload(double.Parse(parts[0]), double.Parse(parts[1]), double.Parse(parts[2]));
    }

    private static void Write(string path, int size)
    {
        byte[] piece = new byte[1024 * 1024];
        using FileStream file = File.Create(path);
        for (int i = 0; i < size; i++)
        {
            Random.Shared.NextBytes(piece);
            file.Write(piece);
        }
    }

    private readonly record struct Upload(double Seconds, double Allocated, double Peak);
}
