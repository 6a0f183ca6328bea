using Microsoft.CodeAnalysis;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.HarnessControls;

/// <summary>Each rule of the harness rejects a generator that breaks it; without that, a green test says nothing.</summary>
public sealed class NegativeControlTests
{
    [Fact]
    public void Unnamed_diagnostic_is_rejected() =>
        Rejects(GeneratorTest.NamedDiagnostics, context => context.RegisterSourceOutput(context.ParseOptionsProvider, static (output, _) =>
            output.ReportDiagnostic(Diagnostic.Create(new DiagnosticDescriptor("X0001", "x", "x", "x", DiagnosticSeverity.Info, true), null))));

    [Fact]
    public void Diagnostic_that_does_not_come_is_rejected() =>
        Should.Throw<HarnessException>(() => new GeneratorTest { Generator = new ControlGenerator(static _ => { }), Diagnostics = ["X0001"] }.Run())
            .Rule.ShouldBe(GeneratorTest.NamedDiagnostics);

    [Fact]
    public void Exception_is_rejected() =>
        Rejects(GeneratorTest.NoException, context => context.RegisterSourceOutput(
            context.ParseOptionsProvider, static (_, _) => throw new InvalidOperationException("control")));

    [Fact]
    public void Code_with_an_error_is_rejected() =>
        Rejects(Compiled.WithoutWarning, context => context.RegisterPostInitializationOutput(static output => output.AddSource("x.g.cs", "class { }")));

    [Fact]
    public void Code_with_a_warning_is_rejected() =>
        Rejects(Compiled.WithoutWarning, context => context.RegisterPostInitializationOutput(static output =>
            output.AddSource("x.g.cs", "class C { void M() { int unused; } }")));

    [Fact]
    public void Output_that_follows_the_compilation_is_rejected() =>
        Rejects(Caching.UnrelatedEdit, context => context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName), static (_, _) => { }));

    [Fact]
    public void Step_that_looks_at_the_object_and_not_at_the_text_is_rejected() =>
        Rejects(Caching.RecreatedDocument, context => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select(static (file, _) => file).WithTrackingName("Files"), static (_, _) => { }));

    [Fact]
    public void Step_that_holds_a_symbol_is_rejected() =>
        Rejects(StepValues.NothingOfACompilation, context => context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (compilation, _) => new Box(compilation.Assembly)).WithTrackingName("Assembly"),
            static (_, _) => { }));

    [Fact]
    public void Step_that_holds_a_location_deep_inside_is_rejected() =>
        Rejects(StepValues.NothingOfACompilation, context => context.RegisterSourceOutput(
            context.ParseOptionsProvider.Select(static (_, _) => new[] { new Box(Location.None) }).WithTrackingName("Locations"),
            static (_, _) => { }));

    [Fact]
    public void Step_that_gives_a_number_is_rejected() =>
        Rejects(StepTypes.Classes, context => context.RegisterSourceOutput(context.ParseOptionsProvider.Select(static (_, _) => 1), static (_, _) => { }));

    [Fact]
    public void Step_that_combines_a_pair_with_a_third_is_rejected() =>
        Rejects(StepTypes.Classes, context => context.RegisterSourceOutput(
            context.ParseOptionsProvider.Combine(context.ParseOptionsProvider).Combine(context.ParseOptionsProvider), static (_, _) => { }));

    private static void Rejects(string rule, Action<IncrementalGeneratorInitializationContext> initialize) =>
        Should.Throw<HarnessException>(() => new GeneratorTest
        {
            Generator = new ControlGenerator(initialize),
            Files = [InMemoryText.Document("api.yaml", "openapi: 3.1.0")],
        }.Run()).Rule.ShouldBe(rule);

    private sealed record Box(object Content);
}
