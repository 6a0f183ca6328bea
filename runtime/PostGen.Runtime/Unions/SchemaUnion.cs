using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Base of the emitted unions: the value, which case it is, and equality of both.</summary>
/// <typeparam name="TSelf">The union itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SchemaUnion<TSelf> : IEquatable<TSelf>
    where TSelf : SchemaUnion<TSelf>
{
    /// <summary>Index of the case; -1 where the document does not know it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected readonly int _case;

    /// <summary>A union that holds a value of one of its cases.</summary>
    /// <param name="value">The value.</param>
    /// <param name="case">Index of its case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    protected SchemaUnion(object? value, int @case)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        _case = @case;
    }

    /// <summary>The value of whichever case it is.</summary>
    public object? Value { get; }

    /// <summary>Whether it is a case that the document does not know, and that case if so.</summary>
    /// <param name="value">The case.</param>
    /// <returns>True if it is.</returns>
    public bool TryGetValue([NotNullWhen(true)] out UnknownCase? value) => Is(-1, out value);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && _case == other._case && ContentEquality.Equal(Value, other.Value);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is TSelf other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => ContentEquality.HashOf(Value);

    /// <summary>The text of the value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value?.ToString() ?? "";

    /// <summary>Whether it is one of the cases, and the value if so.</summary>
    /// <typeparam name="TCase">Type of the case.</typeparam>
    /// <param name="case">Index of the case.</param>
    /// <param name="value">The value.</param>
    /// <returns>True if it is that case.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool Is<TCase>(int @case, [NotNullWhen(true)] out TCase? value)
    {
        bool found = _case == @case;
        value = found ? (TCase)Value! : default;
        return found;
    }

    /// <summary>Calls a function with the value, once <see cref="_case"/> has said that it is of the function's case.</summary>
    /// <typeparam name="TCase">Type of the case.</typeparam>
    /// <typeparam name="TResult">What the function returns.</typeparam>
    /// <param name="function">The function.</param>
    /// <returns>Its result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TResult Call<TCase, TResult>(Func<TCase, TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function((TCase)Value!);
    }

    /// <summary>Calls an action with the value, once <see cref="_case"/> has said that it is of the action's case.</summary>
    /// <typeparam name="TCase">Type of the case.</typeparam>
    /// <param name="action">The action.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Call<TCase>(Action<TCase> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action((TCase)Value!);
    }
}
