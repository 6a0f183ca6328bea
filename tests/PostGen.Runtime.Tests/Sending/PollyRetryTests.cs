namespace PostGen.Runtime.Tests.Sending;

public sealed class PollyRetryTests() : RetryTests(loopsRetries: false);
