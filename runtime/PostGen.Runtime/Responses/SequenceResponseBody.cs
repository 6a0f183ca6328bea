namespace PostGen.Runtime.CompilerServices;

internal sealed class SequenceResponseBody<T>(JsonCodec<T> codec, bool isEvents) : ResponseBody<IAsyncEnumerable<T>>
{
    internal override bool IsBuffered => false;

    internal override IAsyncEnumerable<T> Open(StreamedAnswer answer) => new AnswerSequence<T>(answer, codec, isEvents);
}
