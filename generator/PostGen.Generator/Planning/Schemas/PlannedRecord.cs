using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A record with the schemas that its members came from.</summary>
/// <param name="Model">The record.</param>
/// <param name="Properties">Its properties, in document order.</param>
/// <param name="Additional">Schema of the values of <c>additionalProperties</c>; missing where nothing is said of them.</param>
internal sealed record PlannedRecord(RecordModel Model, IReadOnlyList<PlannedProperty> Properties, DocumentNode Additional);
