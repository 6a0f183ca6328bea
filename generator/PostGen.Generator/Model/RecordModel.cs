namespace PostGen.Generator.Model;

/// <summary>An object schema: a sealed partial record.</summary>
internal sealed record RecordModel : TypeModel
{
    /// <summary>In document order. A property whose JSON name is not known to the document is kept in the remainder.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>
    /// True for the top level of a multipart body with binary parts: such a record has parts and no JSON form
    /// (no reading, writing or converter is emitted).
    /// </summary>
    public bool IsMultipart { get; init; }

    /// <summary>Type of values of <c>additionalProperties</c> or <c>patternProperties</c> where the schema declares one, or says <c>true</c>,
    /// beside <c>properties</c>: emitted as <c>IReadOnlyDictionary&lt;string, T&gt; AdditionalProperties</c>.</summary>
    public TypeReference? AdditionalProperties { get; init; }

    /// <summary>The assertions on <see cref="AdditionalProperties"/>: on its values and names.</summary>
    public ConstraintsModel AdditionalConstraints { get; init; } = ConstraintsModel.None;

    /// <summary>Rules that bind several members.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>Texts whose placeholders need an entry in a list.</summary>
    public EquatableArray<PlaceholderModel> Placeholders { get; init; }
}
