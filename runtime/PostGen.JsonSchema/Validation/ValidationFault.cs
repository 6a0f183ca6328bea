namespace PostGen.JsonSchema.Validation;

/// <summary>One thing that is wrong with a value.</summary>
public sealed record ValidationFault
{
    /// <summary>How bad it is.</summary>
    public ValidationFaultKind Kind { get; init; }

    /// <summary>The keyword that is broken, such as <c>maxLength</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>A sentence that says what is wrong and what the schema wants.</summary>
    public required string Message { get; init; }

    /// <summary>JSON pointer of the value; of the object for a property that is missing or must not be there.</summary>
    public required string InstancePointer { get; init; }

    /// <summary>Offset in the value's text, in UTF-16 code units: of the scalar, of a property's name, or of the beginning of an object or array.</summary>
    public int Offset { get; init; }

    /// <summary>Length in UTF-16 code units; 1 where an object or array as a whole is meant.</summary>
    public int Length { get; init; }

    /// <summary>JSON pointer of the keyword in its document.</summary>
    public required string SchemaPointer { get; init; }

    /// <summary>URI under which the schema's document was added.</summary>
    public required string SchemaUri { get; init; }

    /// <summary>The name or value that was probably meant; null where none is near. Values are the content of a string, or JSON.</summary>
    public string? Suggestion { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{InstancePointer}: {Message}";
}
