using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Base of the emitted clients: what closes their pipeline.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiClient : OperationGroup, IDisposable
{
    /// <summary>A client for mocks.</summary>
    protected ApiClient()
    {
    }

    /// <summary>A client that sends through a pipeline.</summary>
    /// <param name="pipeline">The pipeline, which belongs to the client.</param>
    protected ApiClient(ApiPipeline pipeline)
        : base(pipeline)
    {
    }

    /// <summary>Closes the client's own handler; one that was handed in stays open.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A credential that constructors demand.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="parameter">The constructor's parameter.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static ApiKeyCredential Given(ApiKeyCredential? credential, [CallerArgumentExpression(nameof(credential))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(credential, parameter);
        return credential;
    }

    /// <summary>Closes what the client owns.</summary>
    /// <param name="disposing">False in a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        // A mock has no pipeline.
        if (disposing)
            _pipeline?.Dispose();
    }
}
