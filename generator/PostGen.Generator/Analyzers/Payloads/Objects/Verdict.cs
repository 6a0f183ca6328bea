using PostGen.Generator.Analyzers.Known;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>Whether a rule holds.</summary>
/// <param name="Truth">The answer.</param>
/// <param name="Culprit">For <see cref="Truth.False"/>: the value that is wrong, or the object that lacks one.</param>
internal readonly record struct Verdict(Truth Truth, KnownValue? Culprit = null)
{
    public static readonly Verdict Unknown = new(Truth.Unknown);
    public static readonly Verdict True = new(Truth.True);

    public static Verdict False(KnownValue culprit) => new(Truth.False, culprit);

    public static Verdict Of(bool? answer, KnownValue culprit) =>
        answer switch
        {
            true => True,
            false => False(culprit),
            null => Unknown,
        };

    /// <summary>Both must hold; the first that does not is the one to blame.</summary>
    public Verdict And(Verdict other) =>
        Truth == Truth.False ? this
        : other.Truth == Truth.False ? other
        : Truth == Truth.True && other.Truth == Truth.True ? True
        : Unknown;
}
