using PostGen.Generator.Model;

namespace PostGen.Generator.Planning;

/// <summary>Finds the types that requests reach. The others are only read, and need neither validation nor what analyzers read.</summary>
internal sealed class SentTypes
{
    private readonly Dictionary<string, TypeModel> _types;
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);

    private SentTypes(ApiModel model) => _types = model.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);

    /// <summary>The model with <see cref="TypeModel.IsSent"/> set for each type.</summary>
    public static ApiModel Mark(ApiModel model)
    {
        SentTypes sent = new(model);
        foreach (OperationModel operation in model.Groups.SelectMany(static group => group.Operations))
        {
            sent.Add(operation.Body?.Type);
            foreach (ParameterModel parameter in operation.Parameters)
            {
                sent.Add(parameter.Type);
            }
        }

        return model with
        {
            Types = model.Types.Select(type => type with { IsSent = sent._sent.Contains(type.Name) }).ToEquatableArray(),
            Errors = model.Errors with
            {
                ErrorTypes = model.Errors.ErrorTypes is { } types ? types with { IsSent = false } : null,
            },
        };
    }

    private void Add(TypeReference? type)
    {
        Stack<TypeReference> waiting = new();
        Push(waiting, type);
        while (waiting.Count > 0)
        {
            TypeReference next = waiting.Pop();
            Push(waiting, next.Item);
            if (next.Name is not { } name || !_sent.Add(name) || !_types.TryGetValue(name, out TypeModel? model))
            {
                continue;
            }

            foreach (TypeReference member in Members(model))
            {
                Push(waiting, member);
            }
        }
    }

    private static void Push(Stack<TypeReference> waiting, TypeReference? type)
    {
        if (type is not null)
        {
            waiting.Push(type);
        }
    }

    private static IEnumerable<TypeReference> Members(TypeModel model) => model switch
    {
        RecordModel { AdditionalProperties: { } values } record => record.Properties.Select(static property => property.Type).Concat([values]),
        RecordModel record => record.Properties.Select(static property => property.Type),
        UnionModel union => union.Cases.Select(static @case => @case.Type),
        _ => [],
    };
}
