namespace PostGen.Generator.Tests.Fakes.Calls;

/// <summary>No value is known for a type, or for what its attributes say: the call is left out.</summary>
internal sealed class NoValueException : Exception;
