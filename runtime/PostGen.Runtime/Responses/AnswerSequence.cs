using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The items of an answer as they arrive. Can be enumerated once; closes the answer at its end.</summary>
internal sealed class AnswerSequence<T>(StreamedAnswer answer, JsonCodec<T> codec, bool isEvents) : IAsyncEnumerable<T>, IDisposable
{
    private readonly AnswerStream _stream = new(answer, Timeout.InfiniteTimeSpan);
    private int _isTaken;

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
            throw new InvalidOperationException("The items of an answer can be enumerated once: they are not kept.");

        using CancellationTokenSource? both = answer.Cancellation.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(answer.Cancellation, cancellationToken)
            : null;
        using var lines = new LineReader(_stream, isEvents, answer.ItemLimit);
        var events = isEvents ? new EventReader(answer.ItemLimit) : null;
        try
        {
            while (await MoveNextAsync(lines, both, cancellationToken).ConfigureAwait(false))
            {
                if (events is not null && !events.Add(lines.Current))
                    continue;

                ReadOnlyMemory<byte> data = events is null ? Trim(lines.Current) : events.Take();
                if (events is not null && IsEnd(data.Span))
                    yield break;

                // Some servers keep a connection alive with data that has nothing in it.
                if (data.IsEmpty && (events is null || codec is not StringCodec))
                    continue;

                yield return Read(data.Span);
            }

            if (events is { IsForeign: true })
                throw new ResponseFormatException($"The answer {answer.Raw.Status} is no stream of events.", answer.Raw);
        }
        finally
        {
            Dispose();
        }
    }

    public void Dispose() => _stream.Dispose();

    // The caller knows the two tokens, not the one that is linked to both.
    private async ValueTask<bool> MoveNextAsync(LineReader lines, CancellationTokenSource? both, CancellationToken items)
    {
        try
        {
            return await lines.MoveNextAsync(both?.Token ?? (items.CanBeCanceled ? items : answer.Cancellation)).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (both is { IsCancellationRequested: true })
        {
            throw new TaskCanceledException(exception.Message, exception, items.IsCancellationRequested ? items : answer.Cancellation);
        }
    }

    // Several services end their streams so; it is no JSON, and no data.
    private bool IsEnd(ReadOnlySpan<byte> data) => codec is not StringCodec && data.SequenceEqual("[DONE]"u8);

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line) => line.Trim(" \t\r\n"u8);

    private T Read(ReadOnlySpan<byte> data)
    {
        if (isEvents && codec is StringCodec)
            return (T)(object)Encoding.UTF8.GetString(data);

        try
        {
            return JsonText.Read(data, codec);
        }
        catch (JsonException exception)
        {
            JsonLocation location = JsonLocation.Of(exception, data);
            string reason = JsonText.WithoutPosition(exception.Message);
            throw new ResponseFormatException($"An item of the answer is not what the document says, at {location.Path}: {reason}", answer.Raw, location.Path, exception);
        }
    }
}
