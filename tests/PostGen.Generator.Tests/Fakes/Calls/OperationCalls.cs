using System.Reflection;
using PostGen.Generator.Tests.Harness;
using PostGen.Runtime;
using PostGen.Runtime.CompilerServices;
using PostGen.Testing;

namespace PostGen.Generator.Tests.Fakes.Calls;

/// <summary>
/// Calls every operation of an emitted client against the fake of the same document. What the client sends must be what the fake wants, what the fake
/// answers must be what the client reads, and what the client refuses the fake must refuse as well.
/// </summary>
internal sealed class OperationCalls
{
    private const int CallsPerOperation = 3;
    private static readonly RequestOptions s_unthrown = new() { ThrowOnError = false };

    private readonly List<string> _failures = [];
    private readonly FakeServer _fake;
    private readonly object _client;
    private readonly object _trustingClient;

    private OperationCalls(Assembly assembly)
    {
        _fake = (FakeServer)Activator.CreateInstance(assembly.GetTypes().Single(static type => typeof(FakeServer).IsAssignableFrom(type)))!;
        Type client = assembly.GetTypes().Single(static type => typeof(ApiClient).IsAssignableFrom(type));
        _client = Client(client, validates: true);
        _trustingClient = Client(client, validates: false);
    }

    public IReadOnlyList<string> Failures => _failures;

    public int Count { get; private set; }

    public static OperationCalls Run(GeneratorOutcome outcome)
    {
        OperationCalls calls = new(outcome.Load());
        using (calls._fake)
        {
            foreach ((object group, object trusting) in Groups(calls._client).Zip(Groups(calls._trustingClient)))
            {
                foreach (MethodInfo method in group.GetType().GetMethods().Where(static method => method.GetParameters() is [.., { ParameterType: var last }] && last == typeof(CancellationToken)))
                {
                    calls.Run(method, group, trusting);
                }
            }
        }

        return calls;
    }

    private static IEnumerable<object> Groups(object client) => client.GetType().GetProperties()
        .Where(static property => typeof(OperationGroup).IsAssignableFrom(property.PropertyType))
        .Select(property => property.GetValue(client)!)
        .Prepend(client);

    private object Client(Type type, bool validates)
    {
        ConstructorInfo constructor = type.GetConstructors().Single(static constructor => constructor.GetParameters() is [{ Name: "httpClient" }, _]);
        var options = (ClientOptions)Activator.CreateInstance(constructor.GetParameters()[1].ParameterType)!;
        options.Endpoint = _fake.BaseAddress;
        options.ValidatePayloads = validates;
        foreach (PropertyInfo credential in options.GetType().GetProperties().Where(static property => property.PropertyType == typeof(ApiKeyCredential)))
        {
            credential.SetValue(options, new ApiKeyCredential("key"));
        }

        return constructor.Invoke([_fake.CreateHttpClient(), options]);
    }

    private void Run(MethodInfo method, object client, object trusting)
    {
        for (int i = 0; i < CallsPerOperation; i++)
        {
            var random = new Random(i);
            var values = new ArgumentValues(random, isPlain: i == 0);
            object?[] arguments;
            try
            {
                arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, values, random, isPlain: i == 0))];
            }
            catch (NoValueException)
            {
                continue;
            }

            Count++;
            if (Call(method, client, trusting, arguments, values.HasAny) is { } failure)
            {
                _failures.Add($"{method.Name}: {failure}");
                return;
            }
        }
    }

    private static object? Argument(ParameterInfo parameter, ArgumentValues values, Random random, bool isPlain) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : parameter.ParameterType == typeof(RequestOptions) ? s_unthrown
        : parameter.HasDefaultValue && (isPlain || random.Next(3) == 0) ? parameter.DefaultValue
        : values.Make(parameter.ParameterType, [.. parameter.GetCustomAttributes()]);

    private string? Call(MethodInfo method, object client, object trusting, object?[] arguments, bool hasAny)
    {
        int before = _fake.Requests.Count;
        ClientException? error;
        try
        {
            error = Outcome(method, client, arguments).Error;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }

        if (error is PayloadException refused)
        {
            _ = Outcome(method, trusting, arguments);
            return !hasAny && _fake.Requests.Count > before && _fake.Requests[^1].IsValid ? $"refused though it is valid: {refused.Message}" : null;
        }

        FakeRequest request = _fake.Requests[^1];
        return !request.IsValid ? hasAny ? null : $"{request}: {string.Join(" ", request.Faults)}"
            : error is null ? null
            : $"{error.GetType().Name}: {error.Message}";
    }

    private static ApiResponse Outcome(MethodInfo method, object client, object?[] arguments)
    {
        try
        {
            var task = (Task)method.Invoke(client, arguments)!;
            task.GetAwaiter().GetResult();
            return (ApiResponse)task.GetType().GetProperty("Result")!.GetValue(task)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw inner;
        }
    }
}
