namespace PostGen.Testing.Answers;

/// <summary>The server stops reading the request.</summary>
internal sealed class StalledUploadAnswer(long afterBytes) : Answer
{
    public override long? StallsUploadAfter => afterBytes;

    // The body was shorter than that: there is still no answer.
    public override Task<HttpResponseMessage> RespondAsync(FakeRequest request, CancellationToken cancellationToken) => NeverAsync(cancellationToken);
}
