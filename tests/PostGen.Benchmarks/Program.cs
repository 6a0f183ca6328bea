using System.Globalization;
using BenchmarkDotNet.Running;
using PostGen.Benchmarks.Analysis;
using PostGen.Benchmarks.Calls;
using PostGen.Benchmarks.Generation;
using PostGen.Benchmarks.Loopback;
using PostGen.Benchmarks.Upload;

switch (args)
{
    case ["calls", .. string[] rest]:
        CallsCommand.Run(rest);
        break;
    case ["profile", .. string[] rest]:
        await ProfileCommand.RunAsync(rest);
        break;
    case ["loopback", .. string[] rest]:
        await LoopbackCommand.RunAsync(rest);
        break;
    case ["serve"]:
        await ServeCommand.RunAsync();
        break;
    case ["upload", .. string[] rest]:
        UploadCommand.Run(rest);
        break;
    case ["upload-one", string contestant, string url, string path]:
        await UploadOneCommand.RunAsync(contestant, url, path);
        break;
    case ["generation", .. string[] rest]:
        GenerationCommand.Run(rest);
        break;
    case ["generation-floor", .. string[] rest]:
        FloorCommand.Run(rest);
        break;
    case ["generation-allocations", .. string[] rest]:
        AllocationCommand.Run(rest);
        break;
    case ["generation-jit", .. string[] rest]:
        JitCommand.Run(rest);
        break;
    case ["analyzers", .. string[] rest]:
        await AnalyzerTimes.PrintAsync(Console.Out, rest is [var runs] ? int.Parse(runs, CultureInfo.InvariantCulture) : 5);
        break;
    case ["once-generate", string path]:
        GenerationSteps.GenerateOnce(path);
        break;
    case ["once-read", string path]:
        GenerationSteps.ReadOnce(path);
        break;
    case ["once-compile", string path]:
        GenerationSteps.CompileOnce(path);
        break;
    case ["warm-generate", string path]:
        GenerationSteps.GenerateWarm(path);
        break;
    case ["warm-read", string path]:
        GenerationSteps.ReadWarm(path);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
