using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Builds the model of an enum.</summary>
internal static class EnumPlanner
{
    public static EnumModel Build(SchemaEntry entry, string name)
    {
        SchemaShape shape = entry.Shape;
        return new EnumModel
        {
            Name = name,
            Pointer = shape.Node.Pointer,
            SchemaName = entry.Component,
            Documentation = SchemaTexts.OfType(shape),
            Deprecated = shape.Node["deprecated"].Boolean == true,
            IsNumeric = shape.Enum!.IsNumeric,
            Members = Members(shape.Enum),
        };
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
