namespace PostGen.JsonSchema.Text;

internal sealed class SyntaxFaultList(int limit)
{
    private readonly List<SyntaxFault> _faults = [];

    public int Count { get; private set; }

    public void Add(SyntaxFaultKind kind, int offset, int length, string message, string advice)
    {
        Count++;
        if (_faults.Count < limit)
        {
            _faults.Add(new SyntaxFault(kind, offset, length, message, advice));
        }
    }

    // Unclosed containers are reported at their opening bracket, which lies before faults inside them.
    public SyntaxFault[] ToArray() => [.. _faults.OrderBy(fault => fault.Offset)];
}
