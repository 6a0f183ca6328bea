namespace PostGen.Testing.Answers;

/// <summary>The connection ends: at once, or in the middle of another answer's body.</summary>
/// <param name="inner">The answer that is begun.</param>
/// <param name="afterBytes">Bytes of its body that are sent; null for no answer at all.</param>
internal sealed class CutAnswer(Answer inner, long? afterBytes) : Answer
{
    public override async Task<HttpResponseMessage> RespondAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        if (afterBytes is not { } count)
        {
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The fake server cut the connection.");
        }

        HttpResponseMessage response = await inner.RespondAsync(request, cancellationToken).ConfigureAwait(false);
        response.Content = await InterruptedContent.FromAsync(response.Content, count, Interruption.Cut, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
