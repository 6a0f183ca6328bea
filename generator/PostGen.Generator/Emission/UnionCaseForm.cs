using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>How a case of a union is spelled in C#.</summary>
internal sealed class UnionCaseForm(UnionCaseModel model, int index)
{
    public UnionCaseModel Model { get; } = model;

    public int Index { get; } = index;

    public TypeReference Type => Model.Type;

    public string TypeText => CSharpType.Of(Type);

    /// <summary>Name of the parameter of <c>Match</c> and <c>Switch</c>.</summary>
    public string Parameter => EmittedText.Identifier(char.ToLowerInvariant(Model.Name[0]) + Model.Name.Substring(1));

    /// <summary>C# allows no conversion from an interface.</summary>
    public bool IsInterface => Type.Kind is TypeKind.List or TypeKind.Map;

    public bool IsReference => !CSharpType.IsValueType(Type);

    public bool NeedsCodec => IsInterface;

    public string CodecField => "s_" + Model.Name;

    /// <summary>The value, once <c>_case</c> has said that it is this one.</summary>
    public string Cast => $"({TypeText})Value!";
}
