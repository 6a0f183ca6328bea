using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Decides what an operation gives back: nothing, its only success body, or a union of several.</summary>
internal sealed class ResultPlanner(FaultSink faults)
{
    private readonly List<UnionModel> _unions = [];

    /// <summary>The unions that were planned, in the order of their operations.</summary>
    public IReadOnlyList<UnionModel> Unions => _unions;

    /// <summary>Whether a union may be needed, so that its name must be kept free.</summary>
    public static bool MayNeedUnion(IReadOnlyList<ResponseDraft> responses)
    {
        int bodies = 0;
        foreach (ResponseDraft response in responses)
        {
            bodies += response.IsSuccess && response.Kind is ResponseBodyKind.Json or ResponseBodyKind.Text ? 1 : 0;
        }

        return bodies > 1;
    }

    /// <summary>The result; <paramref name="models"/> are changed so that they agree with it.</summary>
    public ResultModel Plan(string name, string pointer, IReadOnlyList<ResponseDraft> drafts, ResponseModel[] models)
    {
        int first = Array.FindIndex(models, static model => model.IsSuccess && model.Kind != ResponseBodyKind.None);
        if (first < 0)
        {
            return new ResultModel(null, ResponseBodyKind.None);
        }

        bool valuesOnly = models[first].Kind is ResponseBodyKind.Json or ResponseBodyKind.Text;
        List<TypeReference> types = [];
        bool nullable = false;
        for (int i = first; i < models.Length; i++)
        {
            if (!models[i].IsSuccess || models[i].Kind == ResponseBodyKind.None)
            {
                continue;
            }

            bool fits = valuesOnly
                ? models[i].Kind is ResponseBodyKind.Json or ResponseBodyKind.Text
                : models[i].Kind == models[first].Kind && models[i].Type == models[first].Type;
            if (!fits)
            {
                faults.ReportName(
                    OperationDescriptors.MixedSuccess, drafts[i].Member, drafts[i].Member.Name, drafts[i].MediaType ?? "?", drafts[first].Member.Name);
                models[i] = models[i] with { Kind = ResponseBodyKind.None, Type = null };
                continue;
            }

            nullable |= models[i].Type is { Nullable: true, Kind: not TypeKind.Any };
            Add(types, models[i].Type! with { Nullable = false });
        }

        bool isUnion = types.Count > 1;
        for (int i = first; i < models.Length; i++)
        {
            if (models[i] is { IsSuccess: true, Type: { } type })
            {
                int index = IndexOf(types, type with { Nullable = false });

                // Null may be the body of one status only: a method without a union has one type for all.
                TypeReference common = types[index] with { Nullable = isUnion ? type.Nullable : nullable };
                models[i] = models[i] with { ResultCase = isUnion ? index : -1, Type = models[i].Kind == ResponseBodyKind.Text ? type : common };
            }
        }

        if (!isUnion)
        {
            return new ResultModel(types[0] with { Nullable = nullable }, models[first].Kind);
        }

        _unions.Add(Union(name, pointer, types));
        return new ResultModel(new TypeReference(TypeKind.Model, name, Nullable: nullable), ResponseBodyKind.Json);
    }

    /// <summary>Types that differ in what may be null alone are one to C#: that which allows more.</summary>
    private static void Add(List<TypeReference> types, TypeReference type)
    {
        int index = IndexOf(types, type);
        if (index < 0)
        {
            types.Add(type);
        }
        else
        {
            types[index] = Annotations.Both(types[index], type);
        }
    }

    private static int IndexOf(List<TypeReference> types, TypeReference type) =>
        types.FindIndex(known => Annotations.Without(known) == Annotations.Without(type));

    private static UnionModel Union(string name, string pointer, List<TypeReference> types)
    {
        NameScope scope = new();
        scope.Reserve("Unknown");
        UnionCaseModel[] cases = new UnionCaseModel[types.Count];
        for (int i = 0; i < cases.Length; i++)
        {
            cases[i] = new UnionCaseModel(scope.Take(CaseName(types[i])), types[i]);
        }

        return new UnionModel
        {
            Name = name,
            Pointer = pointer + "/responses",
            Documentation = "What the operation gives back, one case for each documented success body.",
            Cases = new EquatableArray<UnionCaseModel>(cases),
            Tests = EquatableArray<CaseTestModel>.Empty,
        };
    }

    private static string CaseName(TypeReference type) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Enum => type.Name!,
        TypeKind.List => CaseName(type.Item!) + "List",
        TypeKind.Map => CaseName(type.Item!) + "Map",
        TypeKind.String => "Text",
        TypeKind.Any => "Json",
        _ => type.Kind.ToString(),
    };
}
