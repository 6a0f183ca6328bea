using System.Text;

namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>A body that says when it is disposed.</summary>
internal sealed class WatchedContent(string text, Action onDispose) : ByteArrayContent(Encoding.UTF8.GetBytes(text))
{
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            onDispose();

        base.Dispose(disposing);
    }
}
