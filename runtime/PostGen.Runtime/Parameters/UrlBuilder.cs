using System.Buffers;
using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Builds the URL of a call: the endpoint, then what is appended. Null query values are not sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UrlBuilder
{
    private readonly string _endpoint;
    private CharBuffer _text;
    private bool _hasQuery;

    internal UrlBuilder(string endpoint) => _endpoint = endpoint;

    internal readonly bool IsEmpty => _text.Length == 0;

    /// <summary>Appends a piece of the path template as it is.</summary>
    /// <param name="text">Percent-encoded text.</param>
    public void Literal(string text)
    {
        Start();
        _text.Append(text);
    }

    /// <summary>Appends a path parameter as one segment.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The value is null, empty, or would walk up the path (<c>.</c>, <c>..</c>).</exception>
    public void Path(string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameter);
        if (value is "." or "..")
            throw new ArgumentException("A path parameter cannot be '.' or '..': they mean another path.", parameter);

        Start();
        UrlText.Append(ref _text, value, UrlText.Unreserved);
    }

    /// <summary>Appends a path parameter as one segment.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The value is not a number, or infinite.</exception>
    public void Path<T>(T value, string parameter)
        where T : struct, ISpanFormattable
    {
        ParameterGuard.Finite(value, parameter);
        Start();
        AppendValue(value);
    }

    /// <summary>Appends a path parameter as one segment.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    public void Path(bool value, string parameter)
    {
        Start();
        _text.Append(ParameterText.Of(value));
    }

    /// <summary>Appends a path parameter of any type in any style.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="codec">Gives the value's JSON, which is then spelled in the style.</param>
    /// <param name="style">Simple, label or matrix.</param>
    /// <param name="explode">Each item or member on its own.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <param name="allowReserved">Reserved characters are not encoded, so that the value may be several segments; <c>?</c> and <c>#</c> still are.</param>
    /// <exception cref="ArgumentException">The value is null, empty, would walk up the path, or is an enum value that the document does not know.</exception>
    public void Path<T>(string name, T value, JsonCodec<T> codec, ParameterStyle style, bool explode, string parameter, bool allowReserved = false)
    {
        ParameterGuard.NotNull(value, parameter);
        ParameterGuard.Recognized(value, codec, parameter);
        Start();
        int start = _text.Length;
        ParameterSyntax syntax = ParameterSyntax.Path(style, allowReserved ? UrlText.ReservedInPath : UrlText.Unreserved);
        if (!ParameterWriter.Write(ref _text, name, value, codec, syntax, explode, parameter) || _text.Length == start || HasDotSegment(_text.Written[start..]))
            throw new ArgumentException("A path parameter cannot be empty, '.' or '..', nor have such a segment.", parameter);
    }

    /// <summary>Appends a path parameter as JSON text.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="codec">Gives the value's JSON.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    public void PathJson<T>(T value, JsonCodec<T> codec, string parameter)
    {
        ParameterGuard.NotNull(value, parameter);
        Start();
        ParameterWriter.WriteJson(ref _text, "", value, codec, ParameterSyntax.Path(ParameterStyle.Simple, UrlText.Unreserved), parameter);
    }

    /// <summary>Appends a query parameter.</summary>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    public void Query(string name, string? value)
    {
        if (value is null)
            return;

        QueryName(name);
        UrlText.Append(ref _text, value, UrlText.Unreserved);
    }

    /// <summary>Appends a query parameter.</summary>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    public void Query(string name, bool? value)
    {
        if (value is not { } present)
            return;

        QueryName(name);
        _text.Append(ParameterText.Of(present));
    }

    /// <summary>Appends a query parameter.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <exception cref="ArgumentException">The value is not a number, or infinite.</exception>
    public void Query<T>(string name, T? value)
        where T : struct, ISpanFormattable
    {
        if (value is { } present)
            Query(name, present);
    }

    /// <summary>Appends a query parameter.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not a number, or infinite.</exception>
    public void Query<T>(string name, T value)
        where T : struct, ISpanFormattable
    {
        ParameterGuard.Finite(value, name);
        QueryName(name);
        AppendValue(value);
    }

    /// <summary>Appends a query parameter of any type in any style.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON, which is then spelled in the style.</param>
    /// <param name="style">Form, space-delimited, pipe-delimited or deep object.</param>
    /// <param name="explode">Each item or member on its own.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <param name="allowReserved">Reserved characters are not encoded.</param>
    /// <exception cref="ArgumentException">The value is an enum value that the document does not know.</exception>
    public void Query<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool explode, string parameter, bool allowReserved = false)
    {
        if (value is null)
            return;

        ParameterGuard.Recognized(value, codec, parameter);
        int before = StartQuery();
        ParameterSyntax syntax = ParameterSyntax.Query(style, Allowed(allowReserved));
        bool isWritten = style == ParameterStyle.DeepObject
            ? ParameterWriter.WriteDeep(ref _text, name, value, codec, syntax, parameter)
            : ParameterWriter.Write(ref _text, name, value, codec, syntax, explode, parameter);
        if (!isWritten)
            Rewind(before);
    }

    /// <inheritdoc cref="Query{T}(string, T, JsonCodec{T}, ParameterStyle, bool, string, bool)"/>
    public void QueryValue<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool explode, string parameter, bool allowReserved = false)
        where T : struct
    {
        if (value is { } present)
            Query(name, present, codec, style, explode, parameter, allowReserved);
    }

    /// <summary>Appends a query parameter as JSON text (<c>content: application/json</c>).</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON.</param>
    public void QueryJson<T>(string name, T? value, JsonCodec<T> codec)
    {
        if (value is null)
            return;

        StartQuery();
        ParameterWriter.WriteJson(ref _text, name, value, codec, ParameterSyntax.Query(ParameterStyle.Form, UrlText.Unreserved));
    }

    /// <summary>Appends the members of an object as the whole query (OpenAPI 3.2, <c>in: querystring</c>).</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON.</param>
    public void QueryString<T>(T? value, JsonCodec<T> codec)
    {
        if (value is null)
            return;

        int before = StartQuery();
        if (!ParameterWriter.Write(ref _text, "", value, codec, ParameterSyntax.Query(ParameterStyle.Form, UrlText.Form), explode: true))
            Rewind(before);
    }

    /// <summary>Makes a value's JSON text the query (<c>in: querystring</c> with <c>application/json</c>, OpenAPI 3.2, section 4.12).</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON.</param>
    public void QueryStringJson<T>(T? value, JsonCodec<T> codec)
    {
        if (value is null)
            return;

        StartQuery();
        ParameterWriter.WriteJson(ref _text, "", value, codec, ParameterSyntax.Path(ParameterStyle.Simple, UrlText.Unreserved));
    }

    /// <summary>The URL so far, endpoint included.</summary>
    /// <returns>The text.</returns>
    public override readonly string ToString() => _text.ToString();

    internal void Release() => _text.Release();

    // Servers decode %2E before they walk, so it is a dot too.
    private static bool HasDotSegment(ReadOnlySpan<char> path)
    {
        if (!path.ContainsAny('.', '%'))
            return false;

        string[] segments = path.ToString().Replace("%2e", ".", StringComparison.OrdinalIgnoreCase).Split('/');
        return Array.Exists(segments, static segment => segment is "." or "..");
    }

    private static SearchValues<char> Allowed(bool allowReserved) => allowReserved ? UrlText.UnreservedAndReserved : UrlText.Unreserved;

    private void Start()
    {
        if (_text.Length == 0)
            _text.Append(_endpoint);
    }

    private int StartQuery()
    {
        Start();
        int before = _text.Length;
        _text.Append(_hasQuery || _text.Written.Contains('?') ? '&' : '?');
        _hasQuery = true;
        return before;
    }

    private void Rewind(int length)
    {
        _text.Truncate(length);
        _hasQuery = _text.Written.Contains('?');
    }

    private void QueryName(string name)
    {
        StartQuery();
        UrlText.Append(ref _text, name, UrlText.Unreserved);
        _text.Append('=');
    }

    private void AppendValue<T>(T value)
        where T : struct, ISpanFormattable
    {
        int start = _text.Length;
        _text.Append(value, ParameterText.FormatOf(value));

        // Digits and signs need no encoding; the colons and the plus of a date and time do.
        if (typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(double) || typeof(T) == typeof(float))
        {
            string text = _text.Written[start..].ToString();
            _text.Truncate(start);
            UrlText.Append(ref _text, text, UrlText.Unreserved);
        }
    }
}
