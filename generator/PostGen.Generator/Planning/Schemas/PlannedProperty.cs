using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A property and the schema it was planned from, for parts and form fields.</summary>
internal sealed record PlannedProperty(PropertyModel Model, DocumentNode Schema);
