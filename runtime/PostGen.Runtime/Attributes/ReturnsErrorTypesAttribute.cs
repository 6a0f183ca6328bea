namespace PostGen.Runtime;

/// <summary>Lists the error types that an operation documents.</summary>
/// <param name="type">The enum of error types.</param>
/// <param name="members">Names of its members that the operation can return; several in one text are separated by spaces.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReturnsErrorTypesAttribute(Type type, params string[] members) : Attribute
{
    /// <summary>The enum of error types.</summary>
    public Type Type { get; } = type;

    /// <summary>Names of its members that the operation can return.</summary>
    public IReadOnlyList<string> Members { get; } = [.. members.SelectMany(static list => list.Split(' '))];
}
