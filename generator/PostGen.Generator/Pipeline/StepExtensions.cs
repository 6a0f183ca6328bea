using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Pipeline;

/// <summary>Steps that Roslyn makes out of two.</summary>
internal static class StepExtensions
{
    /// <summary>What the function gives, but for null. A step less than selecting and then filtering: each costs something on every keystroke.</summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<TSource, TResult>(
        this IncrementalValuesProvider<TSource> source, Func<TSource, CancellationToken, TResult?> select)
        where TResult : class =>
        source.SelectMany((value, cancellation) => select(value, cancellation) is { } result ? ImmutableArray.Create(result) : ImmutableArray<TResult>.Empty);
}
