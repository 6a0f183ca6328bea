using BenchmarkDotNet.Running;
using PostGen.Benchmarks.Calls;

switch (args)
{
    case ["calls", .. string[] rest]:
        CallsCommand.Run(rest);
        break;
    case ["profile", .. string[] rest]:
        ProfileCommand.Run(rest);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
