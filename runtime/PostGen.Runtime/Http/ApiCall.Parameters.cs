namespace PostGen.Runtime.CompilerServices;

/// <content>Parameters in headers and cookies.</content>
public sealed partial class ApiCall
{
    /// <summary>Adds a header.</summary>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The value has a line break or another character that a header cannot carry.</exception>
    public void Header(string name, string? value, string parameter)
    {
        if (value is null)
            return;

        ParameterGuard.HeaderValue(value, parameter);
        (_headers ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a header.</summary>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    public void Header(string name, bool? value, string parameter)
    {
        if (value is { } present)
            Header(name, ParameterText.Of(present), parameter);
    }

    /// <summary>Adds a header.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The value is not a number, or infinite.</exception>
    public void Header<T>(string name, T? value, string parameter)
        where T : struct, ISpanFormattable
    {
        if (value is { } present)
            Header(name, present, parameter);
    }

    /// <summary>Adds a header.</summary>
    /// <typeparam name="T">A primitive type.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <exception cref="ArgumentException">The value is not a number, or infinite.</exception>
    public void Header<T>(string name, T value, string parameter)
        where T : struct, ISpanFormattable
    {
        ParameterGuard.Finite(value, parameter);
        Header(name, ParameterText.Of(value), parameter);
    }

    /// <summary>Adds a header of any type, in style simple.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON, which is then spelled in the style.</param>
    /// <param name="explode">Members of an object as <c>name=value</c>.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <param name="asJson">The JSON text itself.</param>
    /// <exception cref="ArgumentException">The value cannot be carried by a header, or is an enum value that the document does not know.</exception>
    public void Header<T>(string name, T? value, JsonCodec<T> codec, bool explode, string parameter, bool asJson = false)
    {
        if (value is null)
            return;

        ParameterGuard.Recognized(value, codec, parameter);
        var text = default(CharBuffer);
        if (asJson)
            ParameterWriter.WriteJson(ref text, name, value, codec, ParameterSyntax.Header(), parameter);
        else
            ParameterWriter.Write(ref text, name, value, codec, ParameterSyntax.Header(), explode, parameter);

        Header(name, text.ToString(), parameter);
        text.Release();
    }

    /// <inheritdoc cref="Header{T}(string, T, JsonCodec{T}, bool, string, bool)"/>
    public void HeaderValue<T>(string name, T? value, JsonCodec<T> codec, bool explode, string parameter, bool asJson = false)
        where T : struct
    {
        if (value is { } present)
            Header(name, present, codec, explode, parameter, asJson);
    }

    /// <summary>Adds a cookie of any type.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="codec">Gives the value's JSON, which is then spelled in the style.</param>
    /// <param name="style">Form or cookie.</param>
    /// <param name="explode">Each item or member as a cookie of its own.</param>
    /// <param name="parameter">Name of the C# parameter.</param>
    /// <param name="asJson">The JSON text itself.</param>
    /// <exception cref="ArgumentException">The value is an enum value that the document does not know.</exception>
    public void Cookie<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool explode, string parameter, bool asJson = false)
    {
        if (value is null)
            return;

        ParameterGuard.Recognized(value, codec, parameter);
        int before = _cookies.Length;
        if (before > 0)
            _cookies.Append("; ");

        if (asJson)
            ParameterWriter.WriteJson(ref _cookies, name, value, codec, ParameterSyntax.Cookie(style), parameter);
        else if (!ParameterWriter.Write(ref _cookies, name, value, codec, ParameterSyntax.Cookie(style), explode, parameter))
            _cookies.Truncate(before);
    }

    /// <inheritdoc cref="Cookie{T}(string, T, JsonCodec{T}, ParameterStyle, bool, string, bool)"/>
    public void CookieValue<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool explode, string parameter, bool asJson = false)
        where T : struct
    {
        if (value is { } present)
            Cookie(name, present, codec, style, explode, parameter, asJson);
    }
}
