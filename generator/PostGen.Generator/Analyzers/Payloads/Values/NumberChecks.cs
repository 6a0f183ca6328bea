using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class NumberChecks
{
    // Beyond this many digits division costs more than the check is worth; no number of C# has as many.
    private const int LongestDivided = 400;

    public static IEnumerable<Diagnostic> Run(KnownValue value, Constraints constraints, string member)
    {
        if (!JsonNumber.TryParse(value.Text, out JsonNumber number))
        {
            yield break;
        }

        if (!IsInRange(number, constraints))
        {
            yield return Fault.At(value, PayloadDescriptors.Range, member, constraints.Range, value.Text);
        }

        foreach (string divisor in constraints.Divisors)
        {
            if (divisor.Length < LongestDivided
                && value.Text.Length < LongestDivided
                && JsonNumber.TryParse(divisor, out JsonNumber step)
                && step.Sign > 0
                && !number.IsMultipleOf(step))
            {
                yield return Fault.At(value, PayloadDescriptors.MultipleOf, member, divisor, value.Text);
            }
        }
    }

    private static bool IsInRange(JsonNumber number, Constraints constraints) =>
        (constraints.Minimum is not { } minimum || number >= minimum)
        && (constraints.ExclusiveMinimum is not { } above || number > above)
        && (constraints.Maximum is not { } maximum || number <= maximum)
        && (constraints.ExclusiveMaximum is not { } below || number < below);
}
