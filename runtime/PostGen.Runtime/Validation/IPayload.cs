using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>An emitted type that can check itself against the document, without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPayload
{
    /// <summary>Adds a fault for each constraint of the schema that the value breaks.</summary>
    /// <param name="faults">Where faults are collected.</param>
    void CollectFaults(PayloadFaults faults);
}
