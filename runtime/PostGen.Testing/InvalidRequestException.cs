namespace PostGen.Testing;

/// <summary>A fake server received requests that its document forbids.</summary>
public sealed class InvalidRequestException : Exception
{
    internal InvalidRequestException(IReadOnlyList<FakeRequest> requests)
        : base(string.Join(Environment.NewLine, requests.SelectMany(Lines))) => Requests = requests;

    /// <summary>The requests.</summary>
    public IReadOnlyList<FakeRequest> Requests { get; }

    private static IEnumerable<string> Lines(FakeRequest request) =>
        request.Faults.Select(static fault => "  " + fault).Prepend($"{request} ({request.OperationId ?? "no operation"}):");
}
