using PostGen.Testing.Operations;

namespace PostGen.Testing;

/// <summary>An operation of a fake server.</summary>
public abstract class FakeOperation
{
    private protected FakeOperation(FakeServer server, string method, string path)
    {
        Server = server;
        State = server.StateOf(method, path);
    }

    /// <summary>The document's <c>operationId</c>, or method and path where it has none.</summary>
    public string Id => State.Description.Id;

    /// <summary>HTTP method in capitals.</summary>
    public string Method => State.Description.Method;

    /// <summary>Path template as in the document.</summary>
    public string Path => State.Description.Path;

    /// <summary>Time between a request and its answer, by the server's clock. None by default.</summary>
    public TimeSpan Delay
    {
        get => State.Delay;
        set => State.Delay = value;
    }

    private protected FakeServer Server { get; }

    private protected OperationState State { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}";
}
