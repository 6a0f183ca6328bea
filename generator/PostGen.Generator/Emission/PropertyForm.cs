using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>How a property of the model is spelled in C#: its type, the field behind it and the codec it needs.</summary>
internal sealed class PropertyForm(PropertyModel property, bool isMultipart = false)
{
    public PropertyModel Property { get; } = property;

    public TypeReference Type => Property.Type;

    public string Name => EmittedText.Identifier(Property.Name);

    /// <summary>Starts with a letter or two that no Pascal-case property has, so that it meets no other member.</summary>
    public string Field => "_" + Property.Name;

    public string CodecField => "s_" + Property.Name;

    /// <summary>The JSON name is what the analyzers assume of an emitted record.</summary>
    public bool HasUsualName => SnakeCase.Of(Property.Name) == Property.JsonName;

    public bool HasConst => Property.Const is not null && Property.ConstExpression is not null;

    /// <summary>C# says <c>?</c>: the document allows null, or the member can be absent.</summary>
    public bool IsNullable => CSharpType.AllowsNull(Type) || !(Property.Required && (Property.MustBeSet || HasConst));

    public string TypeText => CSharpType.Of(Type) + (IsNullable ? "?" : "");

    /// <summary>Unset and null are told apart. A <c>JsonElement</c> does that by itself.</summary>
    public bool TracksPresence => Property.TracksPresence && Type.Kind != TypeKind.Any;

    /// <summary>Null is sent as such: the document requires the member and allows null.</summary>
    public bool WritesNull => Property.Required && Type.Nullable;

    /// <summary>It is sent whatever it holds.</summary>
    public bool IsAlwaysWritten => !TracksPresence && (!IsNullable || WritesNull);

    /// <summary>Read and written through a codec.</summary>
    public bool NeedsCodec => Type.Kind is TypeKind.List or TypeKind.Map;

    public bool IsFiles => Type is { Kind: TypeKind.List, Item.Kind: TypeKind.File };

    /// <summary>The raw text of values that the enum does not know is kept beside it.</summary>
    public bool KeepsRaw => !isMultipart && CSharpType.Contains(Type, TypeKind.Enum);

    /// <summary>Struct with equality by content that holds the value, or null where C#'s own equality serves.</summary>
    public string? Wrapper => Type.Kind switch
    {
        TypeKind.List => $"{RuntimeNames.ValueList}<{CSharpType.WithNull(Type.Item!)}>",
        TypeKind.Map => $"{RuntimeNames.ValueMap}<{CSharpType.WithNull(Type.Item!)}>",
        TypeKind.Any => RuntimeNames.ValueJson,
        TypeKind.Bytes => RuntimeNames.ValueBytes,
        _ => null,
    };

    public bool HasField => Wrapper is not null || KeepsRaw || TracksPresence;
}
