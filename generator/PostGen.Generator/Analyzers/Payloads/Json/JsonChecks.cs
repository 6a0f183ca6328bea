using Microsoft.CodeAnalysis;
using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Reads a JSON text and validates it against a schema.</summary>
internal static class JsonChecks
{
    private const int MostReported = 20;

    private static readonly ValidationOptions s_options = new() { ReportUndeclared = true, Direction = ValidationDirection.Request };

    /// <summary>The faults in text order. A text that is no JSON is not validated: one slip would look like many.</summary>
    public static IEnumerable<JsonFault> Run(string text, Schema? schema, CancellationToken cancellationToken)
    {
        SourceDocument document = SourceJsonReader.Read(text, null, cancellationToken);
        IEnumerable<JsonFault> faults = document.FaultCount > 0
            ? document.Faults.Select(static fault =>
                new JsonFault(PayloadDescriptors.JsonSyntax, fault.Offset, fault.Length, $"{fault.Message} {fault.Advice}"))
            : document.Root is { } root
                ? RepeatedNames.In(root).Concat(Invalid(root, schema, cancellationToken)).OrderBy(static fault => fault.Offset)
                : [];
        return faults.Take(MostReported);
    }

    private static IEnumerable<JsonFault> Invalid(SourceNode root, Schema? schema, CancellationToken cancellationToken) =>
        schema is null
            ? []
            : schema.Validate(root, s_options, cancellationToken).Faults
                .Where(static fault => fault.Kind != ValidationFaultKind.Undecided)
                .Select(static fault => new JsonFault(DescriptorOf(fault), fault.Offset, fault.Length, MessageOf(fault)));

    private static DiagnosticDescriptor DescriptorOf(ValidationFault fault) =>
        fault.Kind == ValidationFaultKind.Undeclared
            ? PayloadDescriptors.JsonUnknownProperty
            : fault.Keyword switch
            {
                "additionalProperties" or "unevaluatedProperties" => PayloadDescriptors.JsonUnknownProperty,
                "required" => PayloadDescriptors.JsonMissingProperty,
                "type" => PayloadDescriptors.JsonType,
                _ => PayloadDescriptors.JsonValue,
            };

    private static string MessageOf(ValidationFault fault) =>
        fault.Suggestion is { } suggestion && !fault.Message.Contains(suggestion)
            ? $"{fault.Message} Did you mean \"{suggestion}\"?"
            : fault.Message;
}
