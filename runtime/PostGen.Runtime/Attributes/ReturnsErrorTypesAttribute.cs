using System.Reflection;

namespace PostGen.Runtime;

/// <summary>Lists the error types that an operation documents.</summary>
/// <param name="type">The enum of error types.</param>
/// <param name="members">
/// Names of its members that the operation can return; several in one text are separated by spaces. A status, such as <c>404</c> or
/// <c>500-599</c>, stands for those that the enum lists for it (<see cref="StatusErrorTypesAttribute"/>).
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReturnsErrorTypesAttribute(Type type, params string[] members) : Attribute
{
    /// <summary>The enum of error types.</summary>
    public Type Type { get; } = type;

    /// <summary>Names of its members that the operation can return.</summary>
    public IReadOnlyList<string> Members => [.. members.SelectMany(OfText).Distinct()];

    private IEnumerable<string> OfText(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(name => char.IsAsciiDigit(name[0]) ? OfStatus(name) : [name]);

    private IEnumerable<string> OfStatus(string status) => Type.GetCustomAttributes<StatusErrorTypesAttribute>()
        .Where(list => list.Status == status)
        .SelectMany(static list => list.Members.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(OfRange);

    private IEnumerable<string> OfRange(string name)
    {
        string[] ends = name.Split("..");
        if (ends.Length == 1)
            return ends;

        string[] declared = Enum.GetNames(Type);
        int first = Array.IndexOf(declared, ends[0]);
        int last = Array.IndexOf(declared, ends[1]);
        return first >= 0 && last >= first ? declared[first..(last + 1)] : ends;
    }
}
