namespace PostGen.Runtime.CompilerServices;

/// <summary>An answer whose body is read by the value that the caller gets.</summary>
/// <param name="Message">The answer.</param>
/// <param name="Raw">Its status and headers.</param>
/// <param name="Body">Its body.</param>
/// <param name="ReadTimeout">Limit for one read.</param>
/// <param name="Time">Clock of the limit.</param>
/// <param name="ItemLimit">Limit for what is read into memory at once.</param>
/// <param name="Cancellation">The call's: it ends the items too, which are what the call is for.</param>
internal sealed record StreamedAnswer(
    HttpResponseMessage Message,
    RawResponse Raw,
    Stream Body,
    TimeSpan ReadTimeout,
    TimeProvider Time,
    ItemLimit ItemLimit,
    CancellationToken Cancellation);
