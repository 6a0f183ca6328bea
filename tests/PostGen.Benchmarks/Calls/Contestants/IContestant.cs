namespace PostGen.Benchmarks.Calls;

/// <summary>The calls that are measured, each giving a text of its answer, as one contestant makes them.</summary>
internal interface IContestant
{
    /// <summary>A small JSON body with a small JSON answer.</summary>
    Task<string> ReactAsync();

    /// <summary>A union sent, its first case, and a union received.</summary>
    Task<string> PublishAsync();

    /// <summary>A union in a union: the promoted case with a budget.</summary>
    Task<string> PromoteAsync();

    /// <summary>Multipart: texts, two mentions as JSON, an attachment.</summary>
    Task<string> PostAsync();

    /// <summary>An error answer as an exception; gives the error type.</summary>
    Task<string> ThrowAsync();

    /// <summary>An error answer that is handed over unthrown, for those who can.</summary>
    Task<string> ReturnErrorAsync() => ThrowAsync();
}
