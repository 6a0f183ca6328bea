using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>What the attributes of a member demand of its value, or of each of its items.</summary>
internal sealed record Constraints
{
    public static readonly Constraints None = new();

    /// <summary>Each must match.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    public Bounds Length { get; init; }

    public JsonNumber? Minimum { get; init; }

    public JsonNumber? Maximum { get; init; }

    public JsonNumber? ExclusiveMinimum { get; init; }

    public JsonNumber? ExclusiveMaximum { get; init; }

    /// <summary>The range in words, for messages.</summary>
    public string Range { get; init; } = "";

    /// <summary>The value is a multiple of each.</summary>
    public IReadOnlyList<string> Divisors { get; init; } = [];

    public Bounds Items { get; init; }

    public bool UniqueItems { get; init; }

    public Bounds Properties { get; init; }

    public IReadOnlyList<string> Formats { get; init; } = [];

    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Demands on each name in a map, or null.</summary>
    public Constraints? Names { get; init; }

    /// <summary>JSON text of the only allowed value.</summary>
    public string? Const { get; init; }
}
