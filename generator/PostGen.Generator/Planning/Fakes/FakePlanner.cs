using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Fakes;

/// <summary>Plans the fake server out of the document and of the client's model.</summary>
internal sealed class FakePlanner(ApiModel api)
{
    // Members of PostGen.Testing.FakeServer and its bases, and of the emitted class itself.
    private static readonly string[] s_members =
    [
        "AcceptsOnly", "AssertValid", "BaseAddress", "CreateClient", "CreateHttpClient", "Dispose", "DisposeAsync", "Document", "Equals", "Finalize", "GetHashCode",
        "GetType", "MemberwiseClone", "Operation", "RefusesInvalid", "ReferenceEquals", "Requests", "Reset", "Send", "SendAsync", "StartAsync",
        "TimeProvider", "ToString",
    ];

    private readonly Dictionary<string, TypeModel> _types = api.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
    private readonly SortedDictionary<string, FakeEnumModel> _enums = new(StringComparer.Ordinal);

    public FakeModel Plan(ApiDocument document, IReadOnlyList<OperationDraft> operations)
    {
        string name = "Fake" + api.Prefix;
        var names = new NameScope();
        foreach (string member in s_members.Append(name))
        {
            names.Reserve(member);
        }

        FakeOperationModel[] planned = [.. api.Groups.SelectMany(static group => group.Operations).Select(operation => Plan(operation, names))];
        return new FakeModel
        {
            Name = name,
            Document = new DocumentReducer(document).Reduce(operations),
            Operations = new EquatableArray<FakeOperationModel>(planned),
            Enums = _enums.Values.ToEquatableArray(),
            ErrorTypes = api.Errors.ErrorTypes?.Name,
            Envelope = api.Errors.Envelope,
            Credentials = Credentials(),
        };
    }

    private FakeOperationModel Plan(OperationModel operation, NameScope names)
    {
        FakeResponseModel[] successes = [.. operation.Responses
            .Where(response => response.IsSuccess && response.Type is not null && (operation.Result is { Kind: TypeKind.Model } || response.ResultCase < 0))
            .Select(Plan)];
        ResponseModel? empty = operation.Responses.FirstOrDefault(static response => response.IsSuccess && response.Type is null);
        return new FakeOperationModel
        {
            Name = names.Take(operation.Name, operation.Name + "Operation"),
            Method = operation.Method,
            Path = operation.Path,
            Body = operation.Body is { } body ? Plan(body) : null,
            Result = successes.Length == 0 ? null : operation.Result,
            Successes = new EquatableArray<FakeResponseModel>(successes.Length > 1 && !successes[0].IsCase ? [successes[0]] : successes),
            EmptyStatus = empty is null || empty.From < 200 ? 204 : empty.From,
        };
    }

    private FakeResponseModel Plan(ResponseModel response)
    {
        AddEnums(response.Type);
        int status = response.From < 200 ? 200 : response.From;
        return new FakeResponseModel(status, response.Kind, response.MediaType ?? "application/json", response.Type!, response.ResultCase >= 0);
    }

    private FakeBodyModel Plan(BodyModel body)
    {
        bool hasJson = body.Type.Name is { } name
            ? !_types.TryGetValue(name, out TypeModel? type) || type is not RecordModel { IsMultipart: true }
            : !body.HasFiles;
        AddEnums(body.Type);
        PartModel? additional = hasJson ? null : body.Additional;
        foreach (PartModel part in hasJson ? [] : body.Parts)
        {
            AddEnums(part.Type);
        }

        AddEnums(additional?.Type);
        return new FakeBodyModel(body.Kind, body.Type, hasJson, hasJson ? default : body.Parts, additional);
    }

    private void AddEnums(TypeReference? type)
    {
        if (type is { Kind: TypeKind.Enum, Name: { } name } && _types.TryGetValue(name, out TypeModel? found) && found is EnumModel values)
        {
            _enums[name] = new FakeEnumModel(name, values.IsNumeric, values.Members.Select(static member => member.Value).ToEquatableArray());
        }

        if (type?.Item is { } item)
        {
            AddEnums(item);
        }
    }

    private EquatableArray<string> Credentials()
    {
        SecuritySchemeModel[] schemes = [.. api.Security.Where(static scheme => scheme.Kind != SecuritySchemeKind.MutualTls)];
        return api.Security.Count == 1
            ? schemes.Select(static _ => "Credential").ToEquatableArray()
            : schemes.Select(static scheme => scheme.Name).ToEquatableArray();
    }
}
