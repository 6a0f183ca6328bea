namespace PostGen.JsonSchema.Validation.Patterns;

internal readonly record struct CodePointRange(int First, int Last);
