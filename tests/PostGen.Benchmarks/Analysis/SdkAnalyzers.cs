using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Benchmarks.Analysis;

/// <summary>The analyzers that the SDK adds to every project, with the severities of its default level.</summary>
internal sealed class SdkAnalyzers
{
    private static readonly string[] s_assemblies = ["Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"];

    private readonly ImmutableDictionary<string, ReportDiagnostic> _severities;

    private SdkAnalyzers(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        Analyzers = analyzers;
        _severities = severities;
    }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>Those of the newest SDK beside the runtime of this process.</summary>
    public static SdkAnalyzers Load()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string folder = Directory.GetDirectories(Path.Combine(root, "sdk"), "*", SearchOption.TopDirectoryOnly)
            .Select(sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers"))
            .Where(Directory.Exists)
            .OrderDescending(StringComparer.Ordinal)
            .First();
        string config = Path.Combine(folder, "build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");
        AnalyzerConfig[] configs = [AnalyzerConfig.Parse(File.ReadAllText(config), config)];
        IEnumerable<DiagnosticAnalyzer> analyzers = s_assemblies
            .Select(name => AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, name)))
            .SelectMany(TypesIn)
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                && !type.IsAbstract
                && type.GetCustomAttributes(typeof(DiagnosticAnalyzerAttribute), inherit: false).Cast<DiagnosticAnalyzerAttribute>().Any(mark => mark.Languages.Contains(LanguageNames.CSharp)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
        return new SdkAnalyzers([.. analyzers], AnalyzerConfigSet.Create(configs).GlobalConfigOptions.TreeOptions);
    }

    public CSharpCompilation Configure(CSharpCompilation compilation) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(_severities));

    // Code fixes live in the same assemblies, and what they are built on is not here.
    private static IEnumerable<Type> TypesIn(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
