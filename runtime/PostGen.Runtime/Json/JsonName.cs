using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Names of JSON properties while an object is read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonName
{
    /// <summary>Whether a name is another, byte by byte.</summary>
    /// <param name="name">UTF-8, unescaped.</param>
    /// <param name="text">UTF-8: a literal, so that the comparison is one of constant length.</param>
    /// <returns>True where they are equal.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(this ReadOnlySpan<byte> name, ReadOnlySpan<byte> text) => name.SequenceEqual(text);
}
