namespace PostGen.Generator.Model;

/// <summary>The exception of one documented status or range.</summary>
/// <param name="Name">Class name, such as <c>PostpressUnauthorizedException</c>.</param>
/// <param name="From">Lowest status.</param>
/// <param name="To">Highest status.</param>
/// <param name="Documentation">Description of the response.</param>
/// <param name="IsDescribedAlike">Every operation that documents the status describes it so.</param>
/// <param name="ErrorTypes">Names of the error-enum members documented for it.</param>
/// <param name="ErrorTypeRanges">The same in short, <c>First..Last</c> for those that follow each other.</param>
internal sealed record StatusExceptionModel(string Name, int From, int To, string? Documentation, bool IsDescribedAlike, EquatableArray<string> ErrorTypes, string ErrorTypeRanges);
