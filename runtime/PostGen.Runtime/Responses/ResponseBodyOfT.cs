using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>How the body of a success becomes a value of one type.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResponseBody<T> : ResponseBody
{
    private protected ResponseBody()
    {
    }

    /// <summary>Converts the value, as into a case of a union.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="selector">Makes the result.</param>
    /// <returns>The body of the result.</returns>
    public ResponseBody<TResult> Select<TResult>(Func<T, TResult> selector) => new SelectedResponseBody<T, TResult>(this, selector);

    /// <summary>Makes the value of a body that was read.</summary>
    internal virtual T Parse(RawResponse raw, ReadOnlySpan<byte> bytes) => throw new NotSupportedException("This body is read by its value.");

    /// <summary>Makes a value that reads the body.</summary>
    internal virtual T Open(StreamedAnswer answer) => throw new NotSupportedException("This body is read before its value is made.");
}
