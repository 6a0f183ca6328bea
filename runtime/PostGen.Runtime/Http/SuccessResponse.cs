using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A documented success of an operation.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="from">Lowest status.</param>
/// <param name="to">Highest status.</param>
/// <param name="body">How the body becomes the value; null where none is documented.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SuccessResponse<T>(int from, int to, ResponseBody<T>? body)
{
    internal int From { get; } = from;

    internal int To { get; } = to;

    internal ResponseBody<T>? Body { get; } = body;
}
