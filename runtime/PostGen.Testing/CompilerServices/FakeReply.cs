using System.ComponentModel;
using PostGen.Testing.Answers;

namespace PostGen.Testing.CompilerServices;

/// <summary>A success as it goes over the wire.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FakeReply
{
    internal FakeReply(Reply reply) => Reply = reply;

    internal Reply Reply { get; }
}
