using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Finds out what JSON value an expression will have.</summary>
internal sealed class ValueReader(SchemaSymbols symbols)
{
    // Half-typed code can make two locals initialise each other.
    private const int DeepestExpression = 64;

    private readonly SchemaSymbols _symbols = symbols;

    public SchemaSymbols Symbols => _symbols;

    public KnownValue Read(IOperation? operation) => Read(operation, 0);

    internal KnownValue Read(IOperation? operation, int depth)
    {
        if (operation is null || operation is IInvalidOperation || depth > DeepestExpression)
        {
            return KnownValue.Unknown;
        }

        if (operation.ConstantValue.HasValue)
        {
            return ReadConstant(operation);
        }

        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return ReadConversion(conversion, depth);
            case IConversionOperation { OperatorMethod: not null } conversion:
                return _symbols.OfType(conversion.Type).IsUnion ? Read(conversion.Operand, depth + 1)
                    : ConstantEvaluator.Evaluate(conversion.Operand, depth + 1) is MalformedText malformed ? Scalars.Of(malformed, malformed.Syntax)
                    : Opaque(operation);
            case IDefaultValueOperation { Type: { IsValueType: false } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } }:
                return KnownValue.Null(operation.Syntax);
            case ILocalReferenceOperation local when OnceAssignedLocal.TryFindValue(local, out IOperation? value):
                KnownValue known = Read(value, depth + 1);
                return known.IsOpen ? Opaque(operation) : known.At(local.Syntax);
            case IFieldReferenceOperation field when ReadOnlyField.TryFindValue(field, out IOperation? value):
                KnownValue held = Read(value, depth + 1);
                return held.IsOpen ? Opaque(operation) : held.At(field.Syntax);
            case IObjectCreationOperation creation when IsSchemaObject(creation):
                return new CreationReader(this).Read(creation, depth);
            case IWithOperation copy:
                return new CreationReader(this).Read(copy, depth);
        }

        return ConstantEvaluator.Evaluate(operation, depth) is { } constant
            ? Scalars.Of(constant, operation.Syntax)
            : ReadCollection(operation, depth);
    }

    /// <summary>A value that is not known: present where the compiler knows that it is not null.</summary>
    private static KnownValue Opaque(IOperation operation)
    {
        if (operation.Type is not { } type)
        {
            return KnownValue.Unknown;
        }

        if (type.IsValueType)
        {
            return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                ? KnownValue.Unknown
                : KnownValue.Present(operation.Syntax);
        }

        return operation is IObjectCreationOperation
            ? KnownValue.Present(operation.Syntax)
            : KnownValue.Open(() => IsNotNull(operation), operation.Syntax);
    }

    private static bool IsNotNull(IOperation operation) =>
        operation.SemanticModel?.GetTypeInfo(operation.Syntax).Nullability.FlowState == NullableFlowState.NotNull;

    private KnownValue ReadConstant(IOperation operation)
    {
        object? constant = operation.ConstantValue.Value;
        return constant is null ? KnownValue.Null(operation.Syntax)
            : Unwrap(operation.Type) is { TypeKind: TypeKind.Enum } type ? ReadEnum(type, constant, operation.Syntax)
            : Scalars.Of(constant, operation.Syntax);
    }

    private KnownValue ReadEnum(ITypeSymbol type, object constant, SyntaxNode syntax)
    {
        (IReadOnlyList<string> texts, bool areJson) = _symbols.TextsOf(type);
        if (texts.Count == 0 || !EnumValues.TryGetIndex(constant, out int value))
        {
            return KnownValue.Present(syntax);
        }

        return value == 0 ? KnownValue.Unrecognized(syntax)
            : value > texts.Count ? KnownValue.Present(syntax)
            : areJson ? KnownValue.OfNumber(texts[value - 1], syntax)
            : KnownValue.OfText(texts[value - 1], syntax);
    }

    private KnownValue ReadConversion(IConversionOperation conversion, int depth)
    {
        KnownValue operand = Read(conversion.Operand, depth + 1);
        bool truncates = conversion.Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 };
        return operand.IsOpen || !Conversions.KeepsValue(conversion, operand.Kind == KnownKind.Number ? operand.Text : null) ? Opaque(conversion)
            : operand.Kind == KnownKind.Number && truncates ? Scalars.Truncate(operand)
            : operand;
    }

    private KnownValue ReadCollection(IOperation operation, int depth)
    {
        if (CollectionReader.TryReadElements(operation, depth, out ElementList elements))
        {
            return IsBytes(operation.Type) ? KnownValue.Present(operation.Syntax)
                : elements.IsComplete ? KnownValue.OfList(ReadElements(elements, depth), operation.Syntax)
                : KnownValue.OfListPart(ReadElements(elements, depth), operation.Syntax);
        }

        return MapReader.TryReadEntries(operation, out IReadOnlyList<MapEntry> entries)
            ? ReadMap(operation, entries, depth)
            : Opaque(operation);
    }

    private List<KnownValue> ReadElements(ElementList elements, int depth) =>
        elements.Known.ConvertAll(element => ReadElement(element, depth + 1));

    private KnownValue ReadElement(IOperation element, int depth)
    {
        List<IOperation> alternatives = [.. Alternatives.Of(element)];
        return alternatives.Count == 1
            ? Read(alternatives[0], depth)
            : KnownValue.OneOf(alternatives.ConvertAll(alternative => Read(alternative, depth)), element.Syntax);
    }

    private KnownValue ReadMap(IOperation operation, IReadOnlyList<MapEntry> entries, int depth)
    {
        List<KnownValue> names = [];
        ImmutableDictionary<string, KnownValue>.Builder members = ImmutableDictionary.CreateBuilder<string, KnownValue>();
        foreach (MapEntry entry in entries)
        {
            names.Add(KnownValue.OfText(entry.Name, entry.Key.Syntax));
            members[entry.Name] = ReadElement(entry.Value, depth + 1);
        }

        return KnownValue.OfMap(members.ToImmutable(), names, operation.Syntax);
    }

    private bool IsSchemaObject(IObjectCreationOperation creation) =>
        creation.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && type.SpecialType == SpecialType.None
        && _symbols.KnowsRuntime(type.ContainingAssembly);

    // Bytes are one base64 text in JSON.
    private static bool IsBytes(ITypeSymbol? type) => type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };

    private static ITypeSymbol? Unwrap(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
