using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>A rule that binds several members.</summary>
/// <param name="Fragment">The JSON Schema fragment over JSON names.</param>
/// <param name="Message">What the document wants, as a sentence.</param>
internal sealed record ObjectRule(SourceNode Fragment, string Message);
