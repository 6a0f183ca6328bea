using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Types as C# spells them.</summary>
internal static class CSharpType
{
    /// <summary>Alias of the document's own namespace: an emitted type is never looked up by its simple name, which a member could hide.</summary>
    public const string OwnAlias = "me";

    /// <summary>The type itself, without regard to its own nullability.</summary>
    public static string Of(TypeReference type) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.UInt64 => "ulong",
        TypeKind.Single => "float",
        TypeKind.Double => "double",
        TypeKind.Decimal => "decimal",
        TypeKind.DateTimeOffset => RuntimeNames.DateTimeOffset,
        TypeKind.DateOnly => RuntimeNames.DateOnly,
        TypeKind.Guid => RuntimeNames.Guid,
        TypeKind.Bytes => "byte[]",
        TypeKind.Any => RuntimeNames.JsonElement,
        TypeKind.Model or TypeKind.Enum => Own(type.Name!),
        TypeKind.List => $"{RuntimeNames.ReadOnlyList}<{WithNull(type.Item!)}>",
        TypeKind.Map => $"{RuntimeNames.ReadOnlyDictionary}<string, {WithNull(type.Item!)}>",
        TypeKind.File => RuntimeNames.FilePart,
        TypeKind.Stream => RuntimeNames.Stream,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The type with <c>?</c> where the document allows null.</summary>
    public static string WithNull(TypeReference type) => AllowsNull(type) ? Of(type) + "?" : Of(type);

    /// <summary>An emitted type.</summary>
    public static string Own(string name) => OwnAlias + "::" + EmittedText.Identifier(name);

    /// <summary>True where C# must say <c>?</c>: a <c>JsonElement</c> holds a JSON null by itself.</summary>
    public static bool AllowsNull(TypeReference type) => type.Nullable && type.Kind != TypeKind.Any;

    public static bool IsValueType(TypeReference type) => type.Kind is not (TypeKind.String or TypeKind.Bytes or TypeKind.Model
        or TypeKind.List or TypeKind.Map or TypeKind.File or TypeKind.Stream);

    public static bool IsModels(TypeReference type) => type is { Kind: TypeKind.List, Item: { Kind: TypeKind.Model, Nullable: false } };

    public static bool Contains(TypeReference type, TypeKind kind) => type.Kind == kind || (type.Item is { } item && Contains(item, kind));

    /// <summary>Type argument for the runtime's methods over nullable primitives, which C# cannot infer from a value that is never null.</summary>
    public static string Argument(TypeReference type, bool isNullable) =>
        !isNullable && IsValueType(type) && type.Kind != TypeKind.Boolean ? $"<{Of(type)}>" : "";
}
