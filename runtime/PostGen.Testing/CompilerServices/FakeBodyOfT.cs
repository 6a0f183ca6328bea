using System.ComponentModel;
using System.Text.Json;

namespace PostGen.Testing.CompilerServices;

/// <summary>Reads the body of a recorded request as a type of the client.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FakeBody<T>
{
    private readonly Func<FakeRequest, T> _read;

    internal FakeBody(Func<FakeRequest, T> read) => _read = read;

    internal T Read(FakeRequest request)
    {
        try
        {
            return _read(request);
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The body of {request} is no {typeof(T).Name}: {exception.Message} {string.Join(" ", request.Faults)}".TrimEnd(), exception);
        }
    }
}
