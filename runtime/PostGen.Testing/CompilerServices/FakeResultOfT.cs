using System.ComponentModel;
using PostGen.Testing.Answers;

namespace PostGen.Testing.CompilerServices;

/// <summary>Writes a success of an operation.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FakeResult<T>
{
    private readonly Func<T, Reply> _write;

    internal FakeResult(Func<T, Reply> write) => _write = write;

    /// <summary>Writes a value of a case of a union.</summary>
    /// <param name="value">The value.</param>
    public FakeReply With(T value) => new(_write(value));

    internal Reply Write(T value) => _write(value);
}
