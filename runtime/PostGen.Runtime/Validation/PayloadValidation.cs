using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Run-time validation of emitted types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PayloadValidation
{
    [ThreadStatic]
    private static PayloadFaults? t_faults;

    /// <summary>Checks a payload against the document.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="PayloadException">The payload breaks the document; all faults are listed.</exception>
    public static void ThrowIfInvalid(IPayload payload)
    {
        if (Find(payload) is { } exception)
            throw exception;
    }

    internal static PayloadException? Find(IPayload payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        PayloadFaults faults = Rent();
        faults.Subject = payload;
        payload.CollectFaults(faults);
        return Return(faults);
    }

    internal static PayloadFaults Rent()
    {
        PayloadFaults faults = t_faults ?? new PayloadFaults();
        t_faults = null;
        return faults;
    }

    internal static PayloadException? Return(PayloadFaults faults)
    {
        if (faults.Count > 0)
            return new PayloadException(faults.ToArray());

        // Kept for the thread's next payload, the last one is not.
        faults.Subject = null;
        t_faults = faults;
        return null;
    }
}
