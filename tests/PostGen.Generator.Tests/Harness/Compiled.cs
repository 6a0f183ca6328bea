using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace PostGen.Generator.Tests.Harness;

/// <summary>Compilations as assemblies of this process.</summary>
internal static class Compiled
{
    public const string WithoutWarning = "Emitted code compiles without warning";

    public static void Check(Compilation compilation)
    {
        Diagnostic[] faults = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        if (faults.Length > 0)
        {
            throw new HarnessException(WithoutWarning, string.Join("\n", faults.Take(20).Select(fault => $"{fault}\n    {Line(fault)}")));
        }
    }

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        EmitResult emitted = compilation.Emit(stream);
        if (!emitted.Success)
        {
            throw new HarnessException(WithoutWarning, string.Join("\n", emitted.Diagnostics));
        }

        return Assembly.Load(stream.ToArray());
    }

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree
            ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
            : "";
}
