namespace PostGen.Runtime;

/// <summary>Lists the error types that the operations of a document return with a status.</summary>
/// <param name="status">The status, such as <c>404</c>, or a range, such as <c>500-599</c>.</param>
/// <param name="members">Names of the enum's members, separated by spaces; <c>First..Last</c> stands for all from the one to the other, as they are declared.</param>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
public sealed class StatusErrorTypesAttribute(string status, string members) : Attribute
{
    /// <summary>The status, or the range.</summary>
    public string Status { get; } = status;

    /// <summary>Names of the enum's members, separated by spaces; <c>First..Last</c> stands for all from the one to the other.</summary>
    public string Members { get; } = members;
}
