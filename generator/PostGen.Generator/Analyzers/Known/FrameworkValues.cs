using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Values of framework types that are built from constants.</summary>
internal static class FrameworkValues
{
    private const int LongestText = 1_000_000;

    public static object? Evaluate(IOperation operation, int depth) =>
        operation switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true } field } => Constant(field.ContainingType, field.Name),
            IPropertyReferenceOperation { Instance: { } instance, Property: { } property } =>
                ConstantEvaluator.Evaluate(instance, depth + 1) is { } value ? PropertyOf(value, property.Name) : null,
            IObjectCreationOperation { Initializer: null, Type: { } type } creation => Create(NameOf(type), creation.Arguments, depth),
            IInvocationOperation { TargetMethod: { IsStatic: true } method } call => Call(NameOf(method.ContainingType), method.Name, call.Arguments, depth),
            IInvocationOperation { Instance: { } instance, TargetMethod.Name: "ToString", Arguments.IsEmpty: true } =>
                ConstantEvaluator.Evaluate(instance, depth + 1) switch
                {
                    MalformedText malformed => malformed,
                    Guid or Uri or string => ConstantEvaluator.Evaluate(instance, depth + 1)!.ToString(),
                    _ => null,
                },
            _ => null,
        };

    private static object? Constant(INamedTypeSymbol type, string field) =>
        (NameOf(type), field) switch
        {
            ("System.String", "Empty") => "",
            ("System.Guid", "Empty") => Guid.Empty,
            ("System.TimeSpan", "Zero") => TimeSpan.Zero,
            ("System.DateTimeOffset", "UnixEpoch") => DateTimeOffset.FromUnixTimeSeconds(0),
            _ => null,
        };

    private static object? PropertyOf(object value, string property) =>
        (value, property) switch
        {
            (MalformedText, _) => value,
            (TimeSpan span, "TotalMilliseconds") => span.TotalMilliseconds,
            (TimeSpan span, "TotalSeconds") => span.TotalSeconds,
            (TimeSpan span, "TotalMinutes") => span.TotalMinutes,
            (TimeSpan span, "TotalHours") => span.TotalHours,
            (TimeSpan span, "TotalDays") => span.TotalDays,
            (Uri uri, "OriginalString") => uri.OriginalString,
            (Uri { IsAbsoluteUri: true } uri, "AbsoluteUri") => uri.AbsoluteUri,
            (Uri { IsAbsoluteUri: true } uri, "Host") => uri.Host,
            (string text, "Length") => text.Length,
            _ => null,
        };

    private static object? Create(string type, IReadOnlyList<IArgumentOperation> arguments, int depth)
    {
        arguments = InOrder(arguments);
        object?[] values = ValuesOf(arguments, depth);
        return (type, values) switch
        {
            ("System.Uri", [string text]) => ParseUri(text, arguments[0]),
            ("System.Guid", [string text]) => ParseGuid(text, arguments[0]),
            ("System.String", [char character, int count and >= 0 and <= LongestText]) => new string(character, count),
            ("System.TimeSpan", [int hours, int minutes, int seconds]) => FromSeconds((hours * 3600d) + (minutes * 60d) + seconds),
            ("System.TimeSpan", [int days, int hours, int minutes, int seconds]) =>
                FromSeconds((days * 86400d) + (hours * 3600d) + (minutes * 60d) + seconds),
            ("System.DateOnly", [int year, int month, int day]) => CalendarDates.Malformed(year, month, day, arguments[0]),
            ("System.DateTime", [int year, int month, int day]) => CalendarDates.Malformed(year, month, day, arguments[0]),
            ("System.DateTime", [int year, int month, int day, int hour, int minute, int second, ..]) when values.Length == 6 || values[6] is int =>
                CalendarDates.Malformed(year, month, day, hour, minute, second, arguments[0]),
            ("System.DateTimeOffset", [MalformedText malformed, ..]) => malformed,
            ("System.DateTimeOffset", [int year, int month, int day, int hour, int minute, int second, TimeSpan offset]) =>
                CalendarDates.Malformed(year, month, day, hour, minute, second, arguments[0]) is { } malformed ? malformed
                : CalendarDates.Read(year, month, day, hour, minute, second, offset),
            _ => null,
        };
    }

    private static object? Call(string type, string method, IReadOnlyList<IArgumentOperation> arguments, int depth)
    {
        arguments = InOrder(arguments);
        object?[] values = ValuesOf(arguments, depth);
        return (type, method, values) switch
        {
            ("System.Guid", "Parse", [string text]) => ParseGuid(text, arguments[0]),
            ("System.Convert", "FromBase64String", [string text]) => MalformedUnless(SchemaFormats.IsValid("byte", text) != false, "byte", text, arguments[0]),
            ("System.DateOnly", "Parse", [string text]) => MalformedUnless(!IsIsoDate(text) || SchemaFormats.IsValid("date", text) != false, "date", text, arguments[0]),
            ("System.DateTimeOffset", "Parse", [string text]) => ParseTime(text, arguments[0]),
            ("System.TimeSpan", _, [{ } amount]) when SecondsIn(method) is { } unit && Number(amount) is { } count => FromSeconds(count * unit),
            ("System.TimeSpan", _, [{ } amount, 0 or 0L, ..]) when SecondsIn(method) is { } unit && Number(amount) is { } count =>
                FromSeconds(count * unit),
            _ => null,
        };
    }

    private static double? SecondsIn(string method) =>
        method switch
        {
            "FromMilliseconds" => 0.001,
            "FromSeconds" => 1,
            "FromMinutes" => 60,
            "FromHours" => 3600,
            "FromDays" => 86400,
            _ => null,
        };

    private static double? Number(object value) => value is int number ? number : value is long large ? large : value as double?;

    private static object? FromSeconds(double seconds) =>
        Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;

    private static object ParseUri(string text, IArgumentOperation argument) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) ? uri : new MalformedText("uri", text, argument.Value.Syntax);

    private static object ParseGuid(string text, IArgumentOperation argument) =>
        Guid.TryParse(text, out Guid guid) ? guid : new MalformedText("uuid", text, argument.Value.Syntax);

    // Only ISO 8601 reads alike in every culture; what it refuses may still be a date where the program runs.
    private static object? ParseTime(string text, IArgumentOperation argument) =>
        !IsIsoDate(text) ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time
        : new MalformedText("date-time", text, argument.Value.Syntax);

    private static bool IsIsoDate(string text) => text.Length >= 10 && text[4] == '-' && text[7] == '-';

    private static MalformedText? MalformedUnless(bool isValid, string format, string text, IArgumentOperation argument) =>
        isValid ? null : new MalformedText(format, text, argument.Value.Syntax);

    // As the parameters stand: named arguments come in the order in which they are evaluated.
    private static IReadOnlyList<IArgumentOperation> InOrder(IReadOnlyList<IArgumentOperation> arguments) =>
        arguments.Count < 2 ? arguments : [.. arguments.OrderBy(static argument => argument.Parameter?.Ordinal ?? 0)];

    private static object?[] ValuesOf(IReadOnlyList<IArgumentOperation> arguments, int depth)
    {
        object?[] values = new object?[arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ConstantEvaluator.Evaluate(arguments[i].Value, depth + 1);
        }

        return values;
    }

    private static string NameOf(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } ? "System." + type.Name : "";
}
