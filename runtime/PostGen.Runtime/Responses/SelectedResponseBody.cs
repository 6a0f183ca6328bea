namespace PostGen.Runtime.CompilerServices;

internal sealed class SelectedResponseBody<T, TResult>(ResponseBody<T> inner, Func<T, TResult> selector) : ResponseBody<TResult>
{
    internal override bool IsBuffered => inner.IsBuffered;

    internal override TResult Parse(RawResponse raw, ReadOnlySpan<byte> bytes) => selector(inner.Parse(raw, bytes));

    internal override TResult Open(StreamedAnswer answer) => selector(inner.Open(answer));
}
