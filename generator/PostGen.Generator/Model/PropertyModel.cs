namespace PostGen.Generator.Model;

/// <summary>A property of a record.</summary>
internal sealed record PropertyModel
{
    /// <summary>C# name, already unique among the members of its record and not equal to the record's name.</summary>
    public required string Name { get; init; }

    /// <summary>Name on the wire.</summary>
    public required string JsonName { get; init; }

    /// <summary>Type without regard to presence: <c>Nullable</c> here says that the document allows <c>null</c>.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>The document requires it.</summary>
    public required bool Required { get; init; }

    /// <summary>
    /// C# <c>required</c>. Differs from <see cref="Required"/> for constants, for deprecated members (CS9042) and for
    /// required nullable members that a caller may leave out.
    /// </summary>
    public required bool MustBeSet { get; init; }

    /// <summary>Optional and nullable: unset and null are told apart by a presence bit.</summary>
    public bool TracksPresence { get; init; }

    /// <summary>Only the server sets it, in a type that travels both ways: requests leave it out.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>JSON text of the only value that the document allows, or null. The property starts with it.</summary>
    public string? Const { get; init; }

    /// <summary>The property starts with <see cref="Const"/> but may have another value: the schema is a base of others, which have theirs.</summary>
    public bool IsConstOpen { get; init; }

    /// <summary>C# expression of <see cref="Const"/> in the property's type, or null where it has no literal form.</summary>
    public string? ConstExpression { get; init; }

    /// <summary>A constant that only a discriminator demands: it is always written, and an answer may leave it out.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>JSON text of the default, for documentation only: a default is the server's to apply.</summary>
    public string? Default { get; init; }

    public string? Documentation { get; init; }

    public bool Deprecated { get; init; }

    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;
}
