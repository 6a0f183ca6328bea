using System.Globalization;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning;
using PostGen.Generator.Reading;

namespace PostGen.Planning.Tests.Operations;

/// <summary>The plan of a small document.</summary>
internal sealed class ApiPlan
{
    private ApiPlan(ApiModel model, EquatableArray<DiagnosticInfo> faults)
    {
        Model = model;
        Faults = faults.Select(Describe).ToArray();
        Messages = faults.Select(static fault => fault.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)).ToArray();
    }

    public ApiModel Model { get; }

    /// <summary>ID, line and column of each fault, counted from 1.</summary>
    public string[] Faults { get; }

    public string[] Messages { get; }

    public OperationModel[] Operations => Model.Groups.SelectMany(static group => group.Operations).ToArray();

    /// <summary>The only operation.</summary>
    public OperationModel Operation => Operations.ShouldHaveSingleItem();

    public OperationModel this[string name] => Operations.Single(operation => operation.Name == name);

    /// <summary>Plans a document that starts at <c>paths</c> or another top-level member.</summary>
    public static ApiPlan Of(string members, string version = "3.1.0", GeneratorOptions? options = null)
    {
        string text = "openapi: " + version + "\ninfo: { title: Acme, version: '1' }\n" + members;
        FaultSink faults = new();
        ApiDocument? document = DocumentReader.Read(new DocumentSource("acme.yaml", text), [], faults, CancellationToken.None);
        ApiModel model = ApiPlanner.Plan(document.ShouldNotBeNull(), options ?? new GeneratorOptions { Namespace = "Acme" });
        return new ApiPlan(model, faults.ToFaults());
    }

    /// <summary>Plans one operation, <c>POST /things</c> with the id <c>doIt</c>, of which the members are given.</summary>
    public static ApiPlan OfOperation(string members, string more = "", string version = "3.1.0") =>
        Of("paths:\n  /things:\n    post:\n      operationId: doIt\n" + Indent(members, 6) + more, version);

    public static string Indent(string text, int by) =>
        string.Concat(text.Split('\n').Where(static line => line.Length > 0).Select(line => new string(' ', by) + line + "\n"));

    /// <summary>A type as it reads in C#, more or less.</summary>
    public static string Name(TypeReference? type) => type switch
    {
        null => "none",
        { Kind: TypeKind.List } => Name(type.Item) + "[]",
        { Kind: TypeKind.Map } => "map of " + Name(type.Item),
        _ => type.Name ?? type.Kind.ToString(),
    };

    private static string Describe(DiagnosticInfo fault) =>
        string.Create(CultureInfo.InvariantCulture, $"{fault.Descriptor.Id} {fault.StartLine + 1}:{fault.StartColumn + 1}");
}
