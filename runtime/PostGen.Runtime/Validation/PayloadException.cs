namespace PostGen.Runtime;

/// <summary>The request breaks the document. Nothing was sent.</summary>
public sealed class PayloadException : ClientException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="faults">Everything that is wrong, at least one fault.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public PayloadException(IReadOnlyList<PayloadFault> faults, Exception? innerException = null)
        : base(Describe(faults), innerException)
    {
        Faults = faults;
    }

    /// <summary>Everything that is wrong, in the order of the members.</summary>
    public IReadOnlyList<PayloadFault> Faults { get; }

    private static string Describe(IReadOnlyList<PayloadFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return faults.Count == 1
            ? $"The request breaks the document: {faults[0]}."
            : $"The request breaks the document {faults.Count} times: {string.Join("; ", faults)}.";
    }
}
