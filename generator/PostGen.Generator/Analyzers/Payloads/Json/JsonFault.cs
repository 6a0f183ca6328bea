using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Something wrong in a JSON text.</summary>
internal readonly record struct JsonFault(DiagnosticDescriptor Descriptor, int Offset, int Length, string Message);
