using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>
/// Copies of members. Not by <c>with</c>: init accessors of PostGen.JsonSchema differ between its target frameworks, and tests
/// run against another one than the compiler does.
/// </summary>
internal static class SourceMembers
{
    public static SourceMember To(this SourceMember member, SourceNode value) => new(member.Name, member.NameStart, member.NameEnd, value);

    public static SourceMember Renamed(this SourceMember member, string name) => new(name, member.NameStart, member.NameEnd, member.Value);
}
