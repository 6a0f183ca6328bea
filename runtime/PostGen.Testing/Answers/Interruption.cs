namespace PostGen.Testing.Answers;

/// <summary>How a body ends before its end.</summary>
internal enum Interruption
{
    Stall,
    Cut,
}
