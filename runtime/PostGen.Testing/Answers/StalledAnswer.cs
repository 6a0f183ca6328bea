namespace PostGen.Testing.Answers;

/// <summary>Silence: at once, or in the middle of another answer's body.</summary>
/// <param name="inner">The answer that is begun.</param>
/// <param name="afterBytes">Bytes of its body that are sent; null for no answer at all.</param>
internal sealed class StalledAnswer(Answer inner, long? afterBytes) : Answer
{
    public override async Task<HttpResponseMessage> RespondAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        if (afterBytes is not { } count)
        {
            return await NeverAsync(cancellationToken).ConfigureAwait(false);
        }

        HttpResponseMessage response = await inner.RespondAsync(request, cancellationToken).ConfigureAwait(false);
        response.Content = await InterruptedContent.FromAsync(response.Content, count, Interruption.Stall, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
