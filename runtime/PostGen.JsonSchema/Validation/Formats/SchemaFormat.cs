namespace PostGen.JsonSchema.Validation.Formats;

internal sealed record SchemaFormat(string Description, Func<string, bool> IsValid);
