using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;

namespace PostGen.Testing.Requests;

/// <summary>What is remembered of a request.</summary>
internal sealed record RequestRecord(IncomingRequest Incoming, OperationDescription? Operation, DateTimeOffset ReceivedAt)
{
    public Dictionary<string, SourceNode> Parameters { get; } = new(StringComparer.Ordinal);

    public ReadOnlyMemory<byte> Content { get; set; }

    public ReceivedBody Body { get; set; } = ReceivedBody.None;

    public List<RequestFault> Faults { get; } = [];
}
