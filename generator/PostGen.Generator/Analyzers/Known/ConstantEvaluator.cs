using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Computes what C# does not call constant but is: interpolations of constants, <c>new Uri("…")</c> and their like.</summary>
internal static class ConstantEvaluator
{
    private const int DeepestExpression = 64;

    /// <summary>The value, or null where it is not known.</summary>
    public static object? Evaluate(IOperation? operation, int depth)
    {
        if (operation is null || depth > DeepestExpression)
        {
            return null;
        }

        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value;
        }

        return operation switch
        {
            IConversionOperation { OperatorMethod: null } conversion => EvaluateConversion(conversion, depth),
            IInterpolatedStringOperation interpolated => EvaluateInterpolation(interpolated, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } concatenation =>
                EvaluateConcatenation(concatenation, depth),
            ILocalReferenceOperation local when OnceAssignedLocal.TryFindValue(local, out IOperation? value) => Evaluate(value, depth + 1),
            IFieldReferenceOperation field when ReadOnlyField.TryFindValue(field, out IOperation? value) => Evaluate(value, depth + 1),
            IFieldReferenceOperation field when ReadOnlyField.LiteralOf(field) is { } literal => literal,
            IFieldReferenceOperation { Field.IsStatic: true } or IPropertyReferenceOperation or IInvocationOperation or IObjectCreationOperation =>
                FrameworkValues.Evaluate(operation, depth),
            _ => null,
        };
    }

    private static object? EvaluateConversion(IConversionOperation conversion, int depth)
    {
        object? value = Evaluate(conversion.Operand, depth + 1);
        return conversion.Conversion.IsNumeric && value is double number
            ? conversion.Type?.SpecialType switch
            {
                SpecialType.System_Int32 when number is > int.MinValue and < int.MaxValue => (int)number,
                SpecialType.System_Int64 when number is > long.MinValue and < long.MaxValue => (long)number,
                SpecialType.System_Double => number,
                _ => null,
            }
            : Conversions.KeepsValue(conversion, Scalars.NumberOf(value)) ? value : null;
    }

    private static string? EvaluateInterpolation(IInterpolatedStringOperation interpolated, int depth)
    {
        var text = new StringBuilder();
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            string? piece = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text.ConstantValue.Value as string,
                IInterpolationOperation { Alignment: null, FormatString: null } hole => Spell(hole.Expression, depth),
                _ => null,
            };
            if (piece is null)
            {
                return null;
            }

            text.Append(piece);
        }

        return text.ToString();
    }

    private static string? EvaluateConcatenation(IBinaryOperation concatenation, int depth) =>
        Spell(concatenation.LeftOperand, depth) is { } left && Spell(concatenation.RightOperand, depth) is { } right
            ? left + right
            : null;

    // Only what every culture spells alike.
    private static string? Spell(IOperation part, int depth) =>
        part.Unconverted().Type is { TypeKind: TypeKind.Enum } type
            ? EnumValues.NameOf(type, part.Unconverted().ConstantValue)
            : Spell(Evaluate(part, depth + 1));

    private static string? Spell(object? value) =>
        value switch
        {
            string text => text,
            char character => character.ToString(),
            bool flag => flag.ToString(),
            Guid or Uri => value.ToString(),
            int number and >= 0 => number.ToString(CultureInfo.InvariantCulture),
            long number and >= 0 => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
}
