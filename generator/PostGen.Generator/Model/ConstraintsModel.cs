namespace PostGen.Generator.Model;

/// <summary>The assertions of a schema on one value. Numbers are JSON texts, so that nothing is rounded.</summary>
internal sealed record ConstraintsModel
{
    public static readonly ConstraintsModel None = new();

    /// <summary>Each must match.</summary>
    public EquatableArray<string> Patterns { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public string? ExclusiveMinimum { get; init; }

    public string? ExclusiveMaximum { get; init; }

    /// <summary>The value is a multiple of each.</summary>
    public EquatableArray<string> Divisors { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }

    /// <summary>Formats that can be judged: uri, email, uuid, date, date-time, ipv4, ipv6, byte, hostname.</summary>
    public EquatableArray<string> Formats { get; init; }

    /// <summary>Allowed texts, where the C# type is a string.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>JSON text of the only allowed value, where the C# type is a boolean.</summary>
    public string? Const { get; init; }

    /// <summary>Constraints on each item of a list or value of a map, or null.</summary>
    public ConstraintsModel? Items { get; init; }

    /// <summary>Constraints on each name in a map, or null.</summary>
    public ConstraintsModel? Names { get; init; }

    /// <summary>Of each of these sets one must hold whole, beside all of the above: the branches of a union that are one C# type. None or several.</summary>
    public EquatableArray<ConstraintsModel> Alternatives { get; init; }

    public bool IsEmpty => Equals(None);
}
