using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;

namespace PostGen.Generator.Analyzers.Payloads.Values;

/// <summary>Makes diagnostics at the code that says a value.</summary>
internal static class Fault
{
    public static Diagnostic At(KnownValue value, DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostic.Create(descriptor, value.Syntax?.GetLocation(), arguments);

    public static Diagnostic At(KnownValue value, ImmutableDictionary<string, string?> properties, DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostic.Create(descriptor, value.Syntax?.GetLocation(), properties, arguments);
}
