using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Builds the model of an enum.</summary>
internal static class EnumPlanner
{
    private const string Properties = "/properties";

    public static EnumModel Build(SchemaEntry entry, string name)
    {
        SchemaShape shape = entry.Shape;
        return new EnumModel
        {
            Name = name,
            Pointer = shape.Node.Pointer,
            SchemaName = entry.Component,
            // The description of a member's own schema stands with the member.
            Documentation = entry.Component is null && IsOfMember(shape.Node.Pointer) ? null : SchemaTexts.OfType(shape),
            Deprecated = shape.Node["deprecated"].Boolean == true,
            IsNumeric = shape.Enum!.IsNumeric,
            Members = Members(shape.Enum),
        };
    }

    private static bool IsOfMember(string pointer)
    {
        int last = pointer.LastIndexOf('/');
        return last >= Properties.Length && string.CompareOrdinal(pointer, last - Properties.Length, Properties, 0, Properties.Length) == 0;
    }

    public static EquatableArray<EnumMemberModel> Members(EnumShape values)
    {
        NameScope scope = new();
        scope.Reserve("Unrecognized");
        string[] wishes = new string[values.Values.Count];
        for (int i = 0; i < wishes.Length; i++)
        {
            EnumValue value = values.Values[i];
            wishes[i] = value.Name ?? (values.IsNumeric && !value.Text.StartsWith("-", StringComparison.Ordinal) ? "Value" + value.Text : value.Text);
        }

        string[] names = scope.TakeAllPascal(wishes);
        EnumMemberModel[] members = new EnumMemberModel[names.Length];
        for (int i = 0; i < members.Length; i++)
        {
            EnumValue value = values.Values[i];
            members[i] = new EnumMemberModel(names[i], value.Text, value.Documentation, value.Deprecated);
        }

        return new EquatableArray<EnumMemberModel>(members);
    }
}
