using System.Net;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The body of one attempt, as HTTP handlers want it.</summary>
internal sealed class BodyContent : HttpContent
{
    private readonly RequestBody _body;
    private readonly Attempt _attempt;

    public BodyContent(RequestBody body, Attempt attempt)
    {
        _body = body;
        _attempt = attempt;
        Headers.TryAddWithoutValidation("Content-Type", body.MediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _body.SendAsync(stream, _attempt, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        => _body.SendAsync(stream, _attempt, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        long? known = _body.Length;
        length = known.GetValueOrDefault();
        return known.HasValue;
    }
}
