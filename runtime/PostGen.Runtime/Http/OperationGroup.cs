using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Base of the emitted classes that have operations.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OperationGroup
{
    /// <summary>What the operations send through.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected readonly ApiPipeline _pipeline;

    /// <summary>A group for mocks: its operations are overridden, and send nothing.</summary>
    protected OperationGroup() => _pipeline = null!;

    /// <summary>A group whose operations send through a pipeline.</summary>
    /// <param name="pipeline">The pipeline.</param>
    protected OperationGroup(ApiPipeline pipeline) => _pipeline = pipeline;
}
