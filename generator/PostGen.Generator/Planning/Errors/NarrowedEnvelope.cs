using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Errors;

/// <summary>
/// An error schema per status often is the common envelope by <c>allOf</c> with fewer values for <c>type</c>. The exception's
/// error type tells those values already, so such a body has the type of the envelope: one type, not one for each status.
/// </summary>
internal sealed class NarrowedEnvelope(ApiDocument document)
{
    private readonly ErrorSchema _errors = new(document);

    /// <summary>The envelope that a schema narrows; the schema itself where it is none, or adds members of its own.</summary>
    public DocumentNode Of(DocumentNode schema)
    {
        if (!document.References.TryResolve(schema, out DocumentNode target, out _))
        {
            return schema;
        }

        DocumentNode envelope = default;
        foreach (DocumentNode branch in target["allOf"].Items)
        {
            if (branch["$ref"].Exists && !envelope.Exists && _errors.IsProblem(branch, mediaType: null))
            {
                envelope = branch;
            }
        }

        return envelope.Exists && AddsNothing(target, envelope) ? envelope : schema;
    }

    private bool AddsNothing(DocumentNode schema, DocumentNode envelope)
    {
        foreach (DocumentNode branch in schema["allOf"].Items)
        {
            if (branch != envelope && (branch["$ref"].Exists || !Narrows(branch["properties"], envelope)))
            {
                return false;
            }
        }

        return !schema["oneOf"].Exists && !schema["anyOf"].Exists && Narrows(schema["properties"], envelope);
    }

    private bool Narrows(DocumentNode properties, DocumentNode envelope)
    {
        foreach (DocumentMember property in properties.Members)
        {
            if (!_errors.Has(envelope, property.Name))
            {
                return false;
            }
        }

        return true;
    }
}
