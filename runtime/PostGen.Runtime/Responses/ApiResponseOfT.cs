using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime;

/// <summary>The outcome of a call, with its value. Converts to the value by itself.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    private readonly T? _value;

    internal ApiResponse(RawResponse raw, T value)
        : base(raw)
    {
        _value = value;
        HasValue = true;
    }

    internal ApiResponse(RawResponse raw)
        : base(raw)
    {
    }

    internal ApiResponse(RawResponse raw, ClientException error)
        : base(raw, error)
    {
    }

    /// <summary>The answer has a value: it was a success, documented with a body, and had one.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="ClientException">The call failed: this is <see cref="ApiResponse.Error"/>.</exception>
    /// <exception cref="ResponseFormatException">The success has no value: it is undocumented, or empty.</exception>
    public T Value
    {
        get
        {
            if (!HasValue)
                ThrowNoValue();

            return _value!;
        }
    }

    /// <summary>The value.</summary>
    /// <param name="response">The outcome.</param>
    /// <exception cref="ClientException">The call failed, or has no value; see <see cref="Value"/>.</exception>
    public static implicit operator T(ApiResponse<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }

    /// <summary>The value, where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False where there is none.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _value is IDisposable disposable)
            disposable.Dispose();

        base.Dispose(disposing);
    }

    private void ThrowNoValue() => throw Error ?? ResponseFormatException.WithoutValue(Raw);
}
