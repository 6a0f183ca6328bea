namespace PostGen.Testing.Answers;

/// <summary>What is sent back to a request.</summary>
internal abstract class Answer
{
    /// <summary>Bytes of the request's body after which the server stops reading; null where it reads on.</summary>
    public virtual long? StallsUploadAfter => null;

    public abstract Task<HttpResponseMessage> RespondAsync(FakeRequest request, CancellationToken cancellationToken);

    /// <summary>Silence, until the caller gives up or the server ends.</summary>
    protected static async Task<HttpResponseMessage> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        throw new OperationCanceledException(cancellationToken);
    }
}
