using PostGen.Testing.CompilerServices;
using PostGen.Testing.Requests;

namespace PostGen.Testing;

/// <summary>A request of an operation whose body has a type.</summary>
/// <typeparam name="TBody">Type of the body.</typeparam>
public sealed class FakeRequest<TBody> : FakeRequest
{
    private readonly FakeBody<TBody> _reader;

    internal FakeRequest(RequestRecord record, FakeBody<TBody> reader)
        : base(record) => _reader = reader;

    /// <summary>The body as the client's own type; of files the name, content type and bytes that were received.</summary>
    /// <exception cref="InvalidOperationException">The body could not be read as that type; the message says what was wrong with it.</exception>
    public TBody Body => _reader.Read(this);
}
