using Microsoft.CodeAnalysis.Text;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>An ID at exactly these characters.</summary>
internal readonly record struct ExpectedDiagnostic(string Id, TextSpan Span);
