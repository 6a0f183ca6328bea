namespace PostGen.Wire.Tests.Server;

/// <summary>A call, with the name of the scenario that the server counts when it likes it.</summary>
internal sealed record WireCall(string Scenario, Func<Task> Run);
