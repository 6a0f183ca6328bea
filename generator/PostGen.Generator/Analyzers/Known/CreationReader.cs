using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Finds out what an object will hold from the code that creates it.</summary>
internal sealed class CreationReader(ValueReader values)
{
    private readonly ValueReader _values = values;

    public KnownValue Read(IObjectCreationOperation creation, int depth)
    {
        SyntaxNode syntax = creation.Syntax;
        if (creation.Type is not INamedTypeSymbol type || creation.Constructor is not { } constructor)
        {
            return KnownValue.Present(syntax);
        }

        if (_values.Symbols.OfType(type).IsUnion)
        {
            return creation.Arguments is [{ Value: { } wrapped }] ? _values.Read(wrapped, depth + 1) : KnownValue.Present(syntax);
        }

        var assigned = new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default);
        if (!TryReadArguments(creation, constructor, assigned) || !TryReadInitializer(creation.Initializer, assigned))
        {
            return KnownValue.Present(syntax);
        }

        bool mayAssign = RunsCode(constructor);
        ImmutableDictionary<string, KnownValue>.Builder members = ImmutableDictionary.CreateBuilder<string, KnownValue>();
        bool holdsOthers = false;
        foreach (JsonMember member in _values.Symbols.JsonMembersOf(type))
        {
            holdsOthers |= member.HoldsOthers;
            members[member.Name] = assigned.TryGetValue(member.Property, out IOperation? value)
                ? Assigned(_values.Read(value, depth + 1), member.Property)
                : mayAssign ? KnownValue.Unknown : Unassigned(member.Property);
        }

        return holdsOthers
            ? KnownValue.OfObject(members.ToImmutable(), isComplete: false, syntax)
            : KnownValue.OfObject(members.ToImmutable(), syntax);
    }

    /// <summary>What a <c>with</c> expression makes of its operand. What that holds besides is not known unless it was created here.</summary>
    public KnownValue Read(IWithOperation copy, int depth)
    {
        KnownValue original = _values.Read(copy.Operand, depth + 1);
        var assigned = new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default);
        if (copy.Type is not INamedTypeSymbol || !TryReadInitializer(copy.Initializer, assigned))
        {
            return KnownValue.Present(copy.Syntax);
        }

        ImmutableDictionary<string, KnownValue>.Builder members = original.Members.ToBuilder();
        foreach (KeyValuePair<ISymbol, IOperation> each in assigned)
        {
            var property = (IPropertySymbol)each.Key;
            members[JsonMember.NameOf(property)] = Assigned(_values.Read(each.Value, depth + 1), property);
        }

        return original.ListsEveryMember
            ? KnownValue.OfObject(members.ToImmutable(), copy.Syntax)
            : KnownValue.OfObject(members.ToImmutable(), isComplete: false, copy.Syntax);
    }

    private static KnownValue Assigned(KnownValue value, IPropertySymbol property) =>
        (value.IsOpen ? KnownKind.Unknown : value.Kind) switch
        {
            // It may mean "not sent" or "null sent"; only the type's author knows.
            KnownKind.Null => KnownValue.Unknown,
            KnownKind.List when FillableCollection.Is(property.Type) => KnownValue.OfListPart(value.Items, value.Syntax!),
            KnownKind.Object when value.IsComplete && FillableCollection.Is(property.Type) =>
                KnownValue.OfObject(value.Members, isComplete: false, value.Syntax),
            _ => value,
        };

    private KnownValue Unassigned(IPropertySymbol property)
    {
        // An optional constant is not sent unless it is set.
        bool mayBeAbsent = property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || (property.Type.IsReferenceType && property.NullableAnnotation == NullableAnnotation.Annotated);
        return !mayBeAbsent && _values.Symbols.OfMember(property)?.Value.Const is { } json ? KnownJson.Read(json)
            : mayBeAbsent && property.SetMethod is null or { IsInitOnly: true } && !JsonMember.HasInitializer(property) ? KnownValue.Absent
            : KnownValue.Unknown;
    }

    // A constructor written by hand may set members that the initializer leaves out.
    private static bool RunsCode(IMethodSymbol constructor)
    {
        foreach (SyntaxReference declaration in constructor.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax() is ConstructorDeclarationSyntax { ExpressionBody: not null } or ConstructorDeclarationSyntax { Body.Statements.Count: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadArguments(IObjectCreationOperation creation, IMethodSymbol constructor, Dictionary<ISymbol, IOperation> assigned)
    {
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter || PositionalProperties.Find(constructor, parameter) is not { } property)
            {
                return false;
            }

            assigned[property] = argument.Value;
        }

        return true;
    }

    private static bool TryReadInitializer(IObjectOrCollectionInitializerOperation? initializer, Dictionary<ISymbol, IOperation> assigned)
    {
        foreach (IOperation each in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (each is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: { } value })
            {
                assigned[property] = value;
            }
            else if (each is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: { } filled } member })
            {
                assigned[filled] = member;
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
