using System.Globalization;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

public sealed partial class PayloadFaults
{
    /// <summary>Checks <c>minimum</c>.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Minimum(long? value, long limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value < limit)
            AddLimit(member, "at least", limit);
    }

    /// <inheritdoc cref="Minimum(long?, long, string)"/>
    public void Minimum(double? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value < limit)
            AddLimit(member, "at least", limit);
    }

    /// <inheritdoc cref="Minimum(long?, long, string)"/>
    public void Minimum(decimal? value, decimal limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value < limit)
            AddLimit(member, "at least", limit);
    }

    /// <summary>Checks <c>maximum</c>.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Maximum(long? value, long limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value > limit)
            AddLimit(member, "at most", limit);
    }

    /// <inheritdoc cref="Maximum(long?, long, string)"/>
    public void Maximum(double? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value > limit)
            AddLimit(member, "at most", limit);
    }

    /// <inheritdoc cref="Maximum(long?, long, string)"/>
    public void Maximum(decimal? value, decimal limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value > limit)
            AddLimit(member, "at most", limit);
    }

    /// <summary>Checks <c>exclusiveMinimum</c>.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void ExclusiveMinimum(long? value, long limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value <= limit)
            AddLimit(member, "greater than", limit);
    }

    /// <inheritdoc cref="ExclusiveMinimum(long?, long, string)"/>
    public void ExclusiveMinimum(double? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value <= limit)
            AddLimit(member, "greater than", limit);
    }

    /// <inheritdoc cref="ExclusiveMinimum(long?, long, string)"/>
    public void ExclusiveMinimum(decimal? value, decimal limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value <= limit)
            AddLimit(member, "greater than", limit);
    }

    /// <summary>Checks <c>exclusiveMaximum</c>.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void ExclusiveMaximum(long? value, long limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value >= limit)
            AddLimit(member, "less than", limit);
    }

    /// <inheritdoc cref="ExclusiveMaximum(long?, long, string)"/>
    public void ExclusiveMaximum(double? value, double limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value >= limit)
            AddLimit(member, "less than", limit);
    }

    /// <inheritdoc cref="ExclusiveMaximum(long?, long, string)"/>
    public void ExclusiveMaximum(decimal? value, decimal limit, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value >= limit)
            AddLimit(member, "less than", limit);
    }

    /// <summary>Checks <c>multipleOf</c>.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="divisor">The divisor, greater than zero.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void MultipleOf(long? value, long divisor, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value % divisor is not (null or 0))
            AddLimit(member, "a multiple of", divisor);
    }

    /// <inheritdoc cref="MultipleOf(long?, long, string)"/>
    public void MultipleOf(double? value, decimal divisor, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is not { } number)
            return;

        // 0.1 + 0.2 style binary noise must not make 0.3 a fault: judged in decimal as far as decimal reaches.
        bool isMultiple = Math.Abs(number) < 1e27
            ? decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
                && exact % divisor == 0
            : Math.IEEERemainder(number, (double)divisor) == 0;
        if (!isMultiple)
            AddLimit(member, "a multiple of", divisor);
    }

    /// <inheritdoc cref="MultipleOf(long?, long, string)"/>
    public void MultipleOf(decimal? value, decimal divisor, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value % divisor is not (null or 0))
            AddLimit(member, "a multiple of", divisor);
    }

    /// <inheritdoc cref="MultipleOf(long?, long, string)"/>
    public void MultipleOf(long? value, decimal divisor, [CallerArgumentExpression(nameof(value))] string member = "") => MultipleOf((decimal?)value, divisor, member);

    /// <inheritdoc cref="MultipleOf(long?, long, string)"/>
    public void MultipleOf(ulong? value, decimal divisor, [CallerArgumentExpression(nameof(value))] string member = "") => MultipleOf((decimal?)value, divisor, member);

    private void AddLimit<T>(string member, string relation, T limit)
        where T : IFormattable
        => Add(member, $"must be {relation} {limit.ToString(null, CultureInfo.InvariantCulture)}");
}
