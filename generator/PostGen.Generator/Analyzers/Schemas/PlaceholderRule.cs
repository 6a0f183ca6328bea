using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>Placeholders <c>{{n}}</c> in one member stand for entries of another; both by JSON name.</summary>
internal sealed record PlaceholderRule(string Text, string Entries, PlaceholderPattern Pattern);
