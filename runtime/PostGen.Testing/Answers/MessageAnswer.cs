namespace PostGen.Testing.Answers;

/// <summary>A message made for each request.</summary>
internal sealed class MessageAnswer(Func<FakeRequest, HttpResponseMessage> make) : Answer
{
    public override Task<HttpResponseMessage> RespondAsync(FakeRequest request, CancellationToken cancellationToken) => Task.FromResult(make(request));
}
