namespace PostGen.Runtime.Tests.Sending;

/// <summary>What a Native AOT program does.</summary>
public sealed class LoopedRetryTests() : RetryTests(loopsRetries: true);
