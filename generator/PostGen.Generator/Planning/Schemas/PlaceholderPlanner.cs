using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Reads <c>x-postgen-placeholders</c>: a rule that JSON Schema has no words for.</summary>
internal static class PlaceholderPlanner
{
    public static EquatableArray<PlaceholderModel> Read(IReadOnlyList<SchemaPart> parts, IReadOnlyDictionary<string, PropertyModel> members)
    {
        List<PlaceholderModel> placeholders = [];
        foreach (SchemaPart part in parts)
        {
            DocumentNode extension = part.Node["x-postgen-placeholders"];
            Add(placeholders, extension, members);
            foreach (DocumentNode item in extension.Items)
            {
                Add(placeholders, item, members);
            }
        }

        return placeholders.ToEquatableArray();
    }

    private static void Add(List<PlaceholderModel> placeholders, DocumentNode rule, IReadOnlyDictionary<string, PropertyModel> members)
    {
        if (rule["in"].Text is { } text
            && rule["into"].Text is { } list
            && members.TryGetValue(text, out PropertyModel? textMember)
            && members.TryGetValue(list, out PropertyModel? listMember))
        {
            placeholders.Add(new PlaceholderModel(textMember.Name, listMember.Name, text, list, rule["pattern"].Text ?? PlaceholderModel.DefaultPattern));
        }
    }
}
