using PostGen.Runtime;
using Spectre.Console;

namespace QuickStart;

/// <summary>Moves a progress bar as bytes are sent.</summary>
internal sealed class UploadBar(ProgressTask bar) : IProgress<UploadProgress>
{
    public void Report(UploadProgress value)
    {
        bar.MaxValue = value.TotalBytes ?? value.BytesSent;
        bar.Value = value.BytesSent;
    }
}
