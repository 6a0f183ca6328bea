using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Tells whether code that is not looked into may run, and so may call any operation.</summary>
internal static class UnseenCode
{
    /// <summary>Whether an operation in a block runs such code, or hands it over to be run.</summary>
    public static bool MayRunBy(IOperation operation, IOperation block, SchemaSymbols symbols) =>
        operation switch
        {
            IThrowOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation => true,
            ILocalReferenceOperation { Local: { } local } => !IsDeclaredIn(local, block) && LazyTypes.MayHold(local.Type),
            IParameterReferenceOperation { Parameter: { } parameter } => !IsDeclaredIn(parameter, block) && LazyTypes.MayHold(parameter.Type),
            IFieldReferenceOperation => LazyTypes.MayHold(operation.Type),
            IPropertyReferenceOperation { Property: { } property } => LazyTypes.MayHold(property.Type) || MayRunIn(property, symbols),
            IObjectCreationOperation { Constructor: { IsImplicitlyDeclared: false } constructor } => MayRunIn(constructor, symbols),
            IForEachLoopOperation loop => IsWritten(loop.Collection.Unconverted().Type, symbols),
            IUsingDeclarationOperation declaration => declaration.DeclarationGroup.Declarations.Any(
                each => each.Declarators.Any(declarator => IsWritten(declarator.Symbol.Type, symbols))),
            IUsingOperation { Resources: { } resources } => MayRunByDisposal(resources, symbols),
            IConversionOperation { OperatorMethod: { } method } => MayRunIn(method, symbols),
            IBinaryOperation { OperatorMethod: { } method } => MayRunIn(method, symbols),
            IAwaitOperation { Operation: { } awaited } => IsWritten(awaited.Type, symbols),
            _ => false,
        };

    /// <summary>Whether a member that documents no error types may call an operation; a member of the framework calls only what it is given.</summary>
    public static bool MayRunIn(ISymbol member, SchemaSymbols symbols) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.DelegateInvoke or MethodKind.LocalFunction } => true,
            IPropertySymbol property when IsAutomatic(property) || HasOperations(property.Type, symbols) => false,
            _ => IsWritten(member.ContainingType, symbols) || (!symbols.KnowsRuntime(member.ContainingAssembly) && IsOfStranger(member.ContainingType)),
        };

    private static bool MayRunByDisposal(IOperation resources, SchemaSymbols symbols) =>
        resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.Any(each => each.Declarators.Any(declarator => IsWritten(declarator.Symbol.Type, symbols)))
            : IsWritten(resources.Type, symbols);

    /// <summary>Whether a type's code was written beside emitted code, rather than being emitted or of the runtime.</summary>
    private static bool IsWritten(ITypeSymbol? type, SchemaSymbols symbols) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: not (TypeKind.Enum or TypeKind.Delegate) } named
        && symbols.KnowsRuntime(named.ContainingAssembly)
        && named.ContainingAssembly.Name != SchemaAttributes.Assembly
        && symbols.OfType(SelfType.Of(named)).Pointer is null
        && !IsOfClient(named, symbols);

    // A mediator, a message bus: what it calls is registered elsewhere.
    private static bool IsOfStranger(INamedTypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name switch
        {
            "System" or "PostGen" => false,
            "Microsoft" => type is { TypeKind: TypeKind.Interface, Name: not ("ILogger" or "ILoggerFactory") },
            _ => space is not null,
        };
    }

    // A client whose operations are grouped has none itself, but the groups.
    private static bool IsOfClient(INamedTypeSymbol type, SchemaSymbols symbols) =>
        SchemaAttributes.Assembly == type.BaseType?.ContainingAssembly?.Name
        || HasOperations(type, symbols)
        || type.GetMembers().Any(member => member is IPropertySymbol { IsVirtual: true } group && HasOperations(group.Type, symbols));

    // The framework's types have many members, and none of them can carry the attribute.
    private static bool HasOperations(ITypeSymbol type, SchemaSymbols symbols) =>
        symbols.KnowsRuntime(type.ContainingAssembly)
        && type.GetMembers().Any(member => member is IMethodSymbol method && symbols.IsOperation(method));

    private static bool IsAutomatic(IPropertySymbol property)
    {
        if (property is { IsVirtual: true } or { IsAbstract: true })
        {
            return false;
        }

        foreach (ISymbol member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeclaredIn(ISymbol symbol, IOperation block) =>
        symbol.DeclaringSyntaxReferences.Any()
        && symbol.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree == block.Syntax.SyntaxTree && block.Syntax.Span.Contains(reference.Span));
}
