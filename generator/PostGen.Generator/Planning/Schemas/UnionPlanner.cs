using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Builds the model of a union.</summary>
internal sealed class UnionPlanner(UnionFactsReader facts, CaseTestPlanner tests, ConstraintsReader constraints)
{
    public UnionModel Build(SchemaEntry entry, UnionPlan plan, string name)
    {
        UnionFacts known = facts.Of(entry.Shape);
        NameScope scope = new(StringComparer.OrdinalIgnoreCase);
        scope.Reserve("Unknown");
        UnionCaseModel[] cases = new UnionCaseModel[plan.Cases.Count];
        for (int i = 0; i < cases.Length; i++)
        {
            TypeReference type = plan.Cases[i].Type;
            cases[i] = new UnionCaseModel(scope.Take(NameOf(type)), type) { Constraints = constraints.ReadBounds(entry.Shape.Node, type) };
        }

        CaseTestsModel found = tests.Build(entry, known, plan);
        return new UnionModel
        {
            Name = name,
            Pointer = entry.Shape.Node.Pointer,
            SchemaName = entry.Component,
            Documentation = SchemaTexts.OfType(entry.Shape),
            Deprecated = entry.Shape.Node["deprecated"].Boolean == true,
            Discriminator = known.Tag,
            Cases = new EquatableArray<UnionCaseModel>(cases),
            Tests = found.Tests,
            ItemTests = found.Items,
        };
    }

    private static string NameOf(TypeReference type) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Enum => type.Name!,
        TypeKind.List => NameOf(type.Item!) + "List",
        TypeKind.Map => NameOf(type.Item!) + "Map",
        TypeKind.Any => "Json",
        _ => type.Kind.ToString(),
    };
}
