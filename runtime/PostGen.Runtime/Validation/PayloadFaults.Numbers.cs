using System.Globalization;

namespace PostGen.Runtime.CompilerServices;

public sealed partial class PayloadFaults
{
    /// <summary>Checks <c>minimum</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    public void Minimum(string member, long? value, long limit)
    {
        if (value < limit)
            AddLimit(member, "at least", limit);
    }

    /// <inheritdoc cref="Minimum(string, long?, long)"/>
    public void Minimum(string member, double? value, double limit)
    {
        if (value < limit)
            AddLimit(member, "at least", limit);
    }

    /// <inheritdoc cref="Minimum(string, long?, long)"/>
    public void Minimum(string member, decimal? value, decimal limit)
    {
        if (value < limit)
            AddLimit(member, "at least", limit);
    }

    /// <summary>Checks <c>maximum</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    public void Maximum(string member, long? value, long limit)
    {
        if (value > limit)
            AddLimit(member, "at most", limit);
    }

    /// <inheritdoc cref="Maximum(string, long?, long)"/>
    public void Maximum(string member, double? value, double limit)
    {
        if (value > limit)
            AddLimit(member, "at most", limit);
    }

    /// <inheritdoc cref="Maximum(string, long?, long)"/>
    public void Maximum(string member, decimal? value, decimal limit)
    {
        if (value > limit)
            AddLimit(member, "at most", limit);
    }

    /// <summary>Checks <c>exclusiveMinimum</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    public void ExclusiveMinimum(string member, long? value, long limit)
    {
        if (value <= limit)
            AddLimit(member, "greater than", limit);
    }

    /// <inheritdoc cref="ExclusiveMinimum(string, long?, long)"/>
    public void ExclusiveMinimum(string member, double? value, double limit)
    {
        if (value <= limit)
            AddLimit(member, "greater than", limit);
    }

    /// <inheritdoc cref="ExclusiveMinimum(string, long?, long)"/>
    public void ExclusiveMinimum(string member, decimal? value, decimal limit)
    {
        if (value <= limit)
            AddLimit(member, "greater than", limit);
    }

    /// <summary>Checks <c>exclusiveMaximum</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="limit">The limit.</param>
    public void ExclusiveMaximum(string member, long? value, long limit)
    {
        if (value >= limit)
            AddLimit(member, "less than", limit);
    }

    /// <inheritdoc cref="ExclusiveMaximum(string, long?, long)"/>
    public void ExclusiveMaximum(string member, double? value, double limit)
    {
        if (value >= limit)
            AddLimit(member, "less than", limit);
    }

    /// <inheritdoc cref="ExclusiveMaximum(string, long?, long)"/>
    public void ExclusiveMaximum(string member, decimal? value, decimal limit)
    {
        if (value >= limit)
            AddLimit(member, "less than", limit);
    }

    /// <summary>Checks <c>multipleOf</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="divisor">The divisor, greater than zero.</param>
    public void MultipleOf(string member, long? value, long divisor)
    {
        if (value % divisor is not (null or 0))
            AddLimit(member, "a multiple of", divisor);
    }

    /// <inheritdoc cref="MultipleOf(string, long?, long)"/>
    public void MultipleOf(string member, double? value, decimal divisor)
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

    /// <inheritdoc cref="MultipleOf(string, long?, long)"/>
    public void MultipleOf(string member, decimal? value, decimal divisor)
    {
        if (value % divisor is not (null or 0))
            AddLimit(member, "a multiple of", divisor);
    }

    private void AddLimit<T>(string member, string relation, T limit)
        where T : IFormattable
        => Add(member, $"must be {relation} {limit.ToString(null, CultureInfo.InvariantCulture)}");
}
