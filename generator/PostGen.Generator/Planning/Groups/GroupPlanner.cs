using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Groups;

/// <summary>Groups operations by their first tag; tags that are the same in Pascal case are one group.</summary>
internal sealed class GroupPlanner
{
    // Members that a client has beside its groups.
    private static readonly string[] s_members = ["Dispose", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ToString", "Finalize"];

    private readonly List<Group> _groups = [];

    /// <param name="document">The document.</param>
    /// <param name="names">Names of the types around the operations.</param>
    /// <param name="types">Names of types that groups must not take.</param>
    /// <param name="operations">The chosen operations, in document order.</param>
    public GroupPlanner(ApiDocument document, ClientNames names, NameScope types, IReadOnlyList<OperationDraft> operations)
    {
        NameScope members = new();
        members.Reserve(names.Client);
        foreach (string member in s_members)
        {
            members.Reserve(member);
        }

        Dictionary<string, Group> byName = new(StringComparer.Ordinal);
        foreach (OperationDraft operation in operations)
        {
            string key = operation.Tag is { } tag ? Identifier.Pascal(tag) : string.Empty;
            if (!byName.TryGetValue(key, out Group? group))
            {
                string name = key.Length == 0 ? key : members.Take(key, key + "Operations");
                string typeName = key.Length == 0 ? names.Client : types.Take(names.Prefix + key, names.Prefix + key + "Operations");
                group = new Group(name, typeName, Description(document.Root["tags"], operation.Tag));
                byName.Add(key, group);
                _groups.Add(group);
            }

            group.Operations.Add(operation);
        }
    }

    /// <summary>Names of the classes of groups.</summary>
    public IEnumerable<string> TypeNames()
    {
        foreach (Group group in _groups)
        {
            yield return group.TypeName;
        }
    }

    /// <summary>The groups in document order.</summary>
    public EquatableArray<OperationGroupModel> Plan(Func<OperationDraft, IEnumerable<OperationModel>> plan)
    {
        OperationGroupModel[] models = new OperationGroupModel[_groups.Count];
        for (int i = 0; i < models.Length; i++)
        {
            Group group = _groups[i];
            List<OperationModel> operations = new(group.Operations.Count);
            foreach (OperationDraft operation in group.Operations)
            {
                operations.AddRange(plan(operation));
            }

            models[i] = new OperationGroupModel(group.Name, group.TypeName, group.Documentation, operations.ToEquatableArray());
        }

        return new EquatableArray<OperationGroupModel>(models);
    }

    private static string? Description(DocumentNode tags, string? name)
    {
        foreach (DocumentNode tag in tags.Items)
        {
            if (name is not null && tag["name"].ScalarText == name)
            {
                return Texts.Of(tag);
            }
        }

        return null;
    }

    private sealed class Group(string name, string typeName, string? documentation)
    {
        public string Name { get; } = name;

        public string TypeName { get; } = typeName;

        public string? Documentation { get; } = documentation;

        public List<OperationDraft> Operations { get; } = [];
    }
}
