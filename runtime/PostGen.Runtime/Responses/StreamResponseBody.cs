namespace PostGen.Runtime.CompilerServices;

internal sealed class StreamResponseBody : ResponseBody<Stream>
{
    internal override bool IsBuffered => false;

    internal override Stream Open(StreamedAnswer answer) => new AnswerStream(answer, answer.ReadTimeout);
}
