namespace PostGen.Runtime.CompilerServices;

/// <summary>The body of an answer as a stream: closes the answer with it, limits each read, and fails as other calls do.</summary>
internal sealed class AnswerStream(StreamedAnswer answer, TimeSpan readTimeout) : BodyStream(answer.Body)
{
    private bool _isDisposed;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // The framework's stream would say that its end is reached.
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        CancellationTokenSource? clock = null;
        CancellationToken token = cancellationToken;
        if (readTimeout != Timeout.InfiniteTimeSpan)
        {
            clock = ClockPool.Rent(answer.Time);
            clock.CancelAfter(readTimeout);
            token = clock.Token;
        }

        CancellationTokenRegistration registration = clock is null || !cancellationToken.CanBeCanceled
            ? default
            : cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), clock);
        try
        {
            return await Source.ReadAsync(buffer, token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (clock is { IsCancellationRequested: true } && !cancellationToken.IsCancellationRequested)
        {
            throw new TransportException($"No byte of the answer arrived for {readTimeout.TotalSeconds:0.###} s.", RequestDelivery.Unknown, exception)
            {
                IsTimeout = true,
                Attempts = answer.Raw.Attempts,
            };
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (Exception exception) when (TransportFailures.IsTransport(exception) || TransportFailures.IsDecompression(exception))
        {
            throw TransportFailures.Broken(exception, answer.Raw.Attempts);
        }
        finally
        {
            await registration.DisposeAsync().ConfigureAwait(false);
            if (clock is not null)
                ClockPool.Return(clock, answer.Time);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        try
        {
            return Source.Read(buffer);
        }
        catch (Exception exception) when (TransportFailures.IsTransport(exception) || TransportFailures.IsDecompression(exception))
        {
            throw TransportFailures.Broken(exception, answer.Raw.Attempts);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _isDisposed = true;
        base.Dispose(disposing);
        if (disposing)
            answer.Message.Dispose();
    }
}
