using System.Diagnostics;
using System.Globalization;
using PostGen.Benchmarks.Rotation;

namespace PostGen.Benchmarks.Generation;

/// <summary>
/// The generator on documents of three sizes: <c>generation [S|M|L …]</c>. What is cold is measured in processes of its own,
/// with the readers that one would otherwise take (YamlDotNet and Microsoft.OpenApi) in turns with it.
/// </summary>
internal static class GenerationCommand
{
    private const int ColdRuns = 5;

    public static void Run(string[] arguments)
    {
        string[] sizes = arguments.Length > 0 ? arguments : ["S", "M", "L"];
        List<(double Megabytes, double Milliseconds)> points = [];
        Console.WriteLine("| | document | cold | readers cold | × | warm | readers warm | × | keystroke | allocated | edited description | files changed | files | emitted | compile | assembly | peak memory |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (string size in sizes)
        {
            string path = GeneratedProject.PathOf(size);
            List<double> cold = [];
            List<double> readers = [];
            for (int run = 0; run < ColdRuns; run++)
            {
                cold.Add(Ask("once-generate", path)[0]);
                readers.Add(Ask("once-read", path)[0]);
            }

            double[] warm = Ask("warm-generate", path);
            double[] compiled = Ask("once-compile", path);
            double megabytes = new FileInfo(path).Length / 1e6;
            double warmReaders = Ask("warm-read", path)[0];
            points.Add((megabytes, warm[0]));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"""
                | {size} | {megabytes:F2} MB | {Median.Of(cold):F0} ms | {Median.Of(readers):F0} ms | {Median.Of(cold) / Median.Of(readers):F2} | {warm[0]:F1} ms | {warmReaders:F1} ms | {warm[0] / warmReaders:F2} | {warm[1]:F3} ms | {warm[2] / 1e3:F1} kB | {warm[3]:F1} ms | {warm[4]:F0} | {warm[5]:F0} | {warm[6] / 1e6:F2} MB | {compiled[0] / 1e3:F1} s | {compiled[1] / 1e6:F2} MB | {compiled[2] / 1e6:F0} MB |
                """));
        }

        if (points.Count > 1)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nwarm time grows with the document's size to the power of {Exponent(points):F2}"));
        }
    }

    // The slope of a straight line through the logarithms, by least squares.
    private static double Exponent(List<(double Megabytes, double Milliseconds)> points)
    {
        double[] x = [.. points.Select(static point => Math.Log(point.Megabytes))];
        double[] y = [.. points.Select(static point => Math.Log(point.Milliseconds))];
        double meanX = x.Average();
        double meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static double[] Ask(string command, string path)
    {
        ProcessStartInfo start = OwnProcess.With(command, path);
        using Process process = Process.Start(start)!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. answer.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"{command} {path} failed: {answer}");
    }
}
