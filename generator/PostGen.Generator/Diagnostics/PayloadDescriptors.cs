using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Diagnostics;

/// <summary>PG1xxx: values, objects and JSON texts that the document forbids.</summary>
internal static class PayloadDescriptors
{
    private const string Category = "PostGen.Payloads";

    public static readonly DiagnosticDescriptor Pattern = Error(
        DiagnosticIds.Pattern, "Text does not match the pattern", "\"{0}\" does not match the pattern {1} of '{2}'");

    public static readonly DiagnosticDescriptor Length = Error(
        DiagnosticIds.Length, "Text is too short or too long", "'{0}' takes {1}; this text has {2}");

    public static readonly DiagnosticDescriptor Range = Error(
        DiagnosticIds.Range, "Number is out of range", "'{0}' must be {1}; this is {2}");

    public static readonly DiagnosticDescriptor MultipleOf = Error(
        DiagnosticIds.MultipleOf, "Number is not a multiple", "'{0}' must be a multiple of {1}; {2} is not");

    public static readonly DiagnosticDescriptor ItemCount = Error(
        DiagnosticIds.ItemCount, "List has too few or too many items", "'{0}' takes {1}; this list has {2}");

    public static readonly DiagnosticDescriptor RepeatedItem = Error(
        DiagnosticIds.RepeatedItem, "List repeats an item", "The items of '{0}' must differ; this one equals item {1}");

    public static readonly DiagnosticDescriptor Format = Error(
        DiagnosticIds.Format, "Text does not have the format", "\"{0}\" is not {1}, which '{2}' must be");

    public static readonly DiagnosticDescriptor AllowedValue = Error(
        DiagnosticIds.AllowedValue, "Value is not allowed", "\"{0}\" is not allowed for '{1}'; {2}");

    public static readonly DiagnosticDescriptor PropertyCount = Error(
        DiagnosticIds.PropertyCount, "Map has too few or too many entries", "'{0}' takes {1}; this map has {2}");

    public static readonly DiagnosticDescriptor Constant = Error(
        DiagnosticIds.Constant, "Value differs from the constant", "'{0}' is always {1}; leave it out or give it that value");

    public static readonly DiagnosticDescriptor Rule = Error(
        DiagnosticIds.Rule, "Object breaks a rule of the document", "{0}: {1}");

    public static readonly DiagnosticDescriptor PlaceholderWithoutEntry = Error(
        DiagnosticIds.PlaceholderWithoutEntry,
        "Placeholder has no entry",
        "{0} in '{1}' refers to an entry that '{2}' does not have; it has {3}, counted from 0");

    public static readonly DiagnosticDescriptor EntryWithoutPlaceholder = Create(
        DiagnosticIds.EntryWithoutPlaceholder,
        "Entry has no placeholder",
        "Entry {0} of '{1}' is not referred to in '{2}'; refer to it there, or remove it",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Alternative = Error(
        DiagnosticIds.Alternative, "Value fits no alternative", "No alternative of '{0}' allows this value: {1}");

    public static readonly DiagnosticDescriptor JsonSyntax = Error(
        DiagnosticIds.JsonSyntax, "Text is not JSON, or repeats a name", "{0}");

    public static readonly DiagnosticDescriptor JsonUnknownProperty = Error(
        DiagnosticIds.JsonUnknownProperty, "Property is unknown to the document", "{0}");

    public static readonly DiagnosticDescriptor JsonMissingProperty = Error(
        DiagnosticIds.JsonMissingProperty, "Required property is missing", "{0}");

    public static readonly DiagnosticDescriptor JsonType = Error(
        DiagnosticIds.JsonType, "JSON value has the wrong type", "{0}");

    public static readonly DiagnosticDescriptor JsonValue = Error(
        DiagnosticIds.JsonValue, "JSON value breaks the schema", "{0}");

    public static readonly DiagnosticDescriptor PayloadSchema = Error(
        DiagnosticIds.PayloadSchema, "Schema of a payload file is not known", "{0}");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Payload(id));
}
