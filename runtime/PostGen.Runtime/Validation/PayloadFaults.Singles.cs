using System.Globalization;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

/// <content>
/// Numbers of single precision: held to bounds as the number that is sent, which is the shortest one that they stand for. As a number of
/// double precision 0.1 is more than 0.1 is.
/// </content>
public sealed partial class PayloadFaults
{
    private const int LongestSingle = 32;

    /// <inheritdoc cref="Minimum(long?, long, string)"/>
    public void Minimum(float? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "") => Minimum(Sent(value), limit, member);

    /// <inheritdoc cref="Maximum(long?, long, string)"/>
    public void Maximum(float? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "") => Maximum(Sent(value), limit, member);

    /// <inheritdoc cref="ExclusiveMinimum(long?, long, string)"/>
    public void ExclusiveMinimum(float? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "") => ExclusiveMinimum(Sent(value), limit, member);

    /// <inheritdoc cref="ExclusiveMaximum(long?, long, string)"/>
    public void ExclusiveMaximum(float? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "") => ExclusiveMaximum(Sent(value), limit, member);

    /// <inheritdoc cref="MultipleOf(long?, long, string)"/>
    public void MultipleOf(float? value, decimal divisor, [CallerArgumentExpression(nameof(value))] string member = "") => MultipleOf(Sent(value), divisor, member);

    private static double? Sent(float? value)
    {
        if (value is not { } number)
            return null;

        Span<char> text = stackalloc char[LongestSingle];
        return number.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture)
            ? double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture)
            : number;
    }
}
