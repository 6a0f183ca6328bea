using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Tests.HarnessControls;

/// <summary>A generator that breaks one rule of the harness.</summary>
internal sealed class ControlGenerator(Action<IncrementalGeneratorInitializationContext> initialize) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => initialize(context);
}
