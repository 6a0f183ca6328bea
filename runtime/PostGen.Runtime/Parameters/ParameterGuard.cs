using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime.CompilerServices;

/// <summary>What no parameter may be.</summary>
internal static class ParameterGuard
{
    private static readonly SearchValues<char> s_token = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static void NotNull<T>([NotNull] T value, string parameter)
    {
        if (value is null)
            throw new ArgumentNullException(parameter);
    }

    /// <summary>What JSON has no number for, no parameter carries either: servers would read a text.</summary>
    public static void Finite<T>(T value, string parameter)
        where T : struct
    {
        if (ParameterText.Refusal(value) is { } problem)
            throw new ArgumentException(problem + ".", parameter);
    }

    public static void Recognized<T>(T value, JsonCodec<T> codec, string parameter)
    {
        if (codec.HasUnrecognized(value))
            throw new ArgumentException("The value is not one that the document knows.", parameter);
    }

    /// <summary>Refuses a header that the framework would not send, or send as another one (RFC 9110, section 5.1).</summary>
    public static void Header(string name, string? value, string parameter)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(s_token))
            throw new ArgumentException($"'{name}' is not the name of a header.", parameter);

        if (name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("The header 'Content-Length' is counted from the body that is sent.", parameter);

        HeaderValue(value ?? throw new ArgumentException($"The header '{name}' is null.", parameter), parameter);
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
