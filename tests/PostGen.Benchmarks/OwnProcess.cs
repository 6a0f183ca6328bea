using System.Diagnostics;

namespace PostGen.Benchmarks;

/// <summary>This program once more, in a process of its own: cold, or with a processor time and a memory of its own.</summary>
internal static class OwnProcess
{
    public static ProcessStartInfo With(params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(OwnProcess).Assembly.Location);

        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);

        return start;
    }
}
