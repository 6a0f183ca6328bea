using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>Every analyzer and suppressor that the package brings.</summary>
internal static class PackageAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(PayloadAnalyzer).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
