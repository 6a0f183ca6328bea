using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Diagnostics;

/// <summary>A diagnostic as a value: equal faults at equal places are equal, so that it can live in a pipeline step.</summary>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor,
    string Path,
    int Start,
    int Length,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    EquatableArray<string> Arguments)
{
    /// <summary>Lines and columns count from 0, as Roslyn's do.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Descriptor,
            Path.Length == 0
                ? Location.None
                : Location.Create(
                    Path,
                    new TextSpan(Start, Length),
                    new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn))),
            Arguments.Cast<object>().ToArray());
}
