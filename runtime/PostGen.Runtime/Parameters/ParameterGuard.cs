using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime.CompilerServices;

/// <summary>What no parameter may be.</summary>
internal static class ParameterGuard
{
    public static void NotNull<T>([NotNull] T value, string parameter)
    {
        if (value is null)
            throw new ArgumentNullException(parameter);
    }

    public static void Recognized<T>(T value, JsonCodec<T> codec, string parameter)
    {
        if (codec.HasUnrecognized(value))
            throw new ArgumentException("The value is not one that the document knows.", parameter);
    }

    /// <summary>Refuses what would end a header or be mangled in it (RFC 9110, section 5.5).</summary>
    public static void HeaderValue(string value, string parameter)
    {
        foreach (char c in value)
        {
            if (c is < ' ' and not '\t' or '\x7F')
                throw new ArgumentException("A header cannot contain control characters.", parameter);

            if (c > '\x7E')
                throw new ArgumentException("A header can contain ASCII only.", parameter);
        }
    }
}
