using System.Diagnostics;

namespace PostGen.Benchmarks.Loopback;

/// <summary>The server as a process of its own, so that the client's processor time is the client's.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    public ServerProcess()
    {
        ProcessStartInfo start = OwnProcess.With("serve");
        start.RedirectStandardInput = true;
        _process = Process.Start(start)!;
        Url = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start.");
    }

    public string Url { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
