using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads;

internal static class Reports
{
    public static void ReportAll(this OperationAnalysisContext context, IEnumerable<Diagnostic> faults)
    {
        foreach (Diagnostic fault in faults)
        {
            context.ReportDiagnostic(fault);
        }
    }
}
