using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>What the symbols of one compilation say about the document, each read once.</summary>
internal sealed class SchemaSymbols
{
    // The fake servers' base has no schemas of its own.
    private const string TestingAssembly = "PostGen.Testing";

    // Every analyzer asks for the same types.
    private static readonly ConditionalWeakTable<Compilation, SchemaSymbols> s_known = new();

    private readonly ConcurrentDictionary<ISymbol, MemberSchema?> _members = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, TypeSchema> _types = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, EnumTexts> _enums = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, bool> _operations = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<ErrorTypeNames>> _errors = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<JsonMember>> _jsonMembers = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, bool> _assemblies = new(DefinitionComparer.Instance);

    private readonly bool _hasSchemas;

    private SchemaSymbols(Compilation compilation, CancellationToken cancellationToken) =>
        _hasSchemas = !compilation.GetTypesByMetadataName(SchemaAttributes.Marker).IsEmpty
            && (IsReferenced(compilation) || compilation.SyntaxTrees.Any(tree => AttributeText.IsIn(tree, cancellationToken)));

    /// <summary>Null where no type that the compilation can name carries an attribute of the runtime.</summary>
    public static SchemaSymbols? Of(Compilation compilation, CancellationToken cancellationToken)
    {
        SchemaSymbols symbols = s_known.GetValue(compilation, compilation => new SchemaSymbols(compilation, cancellationToken));
        return symbols._hasSchemas ? symbols : null;
    }

    /// <summary>What the document demands of a property, field or parameter, or null.</summary>
    public MemberSchema? OfMember(ISymbol member)
    {
        ISymbol definition = member.OriginalDefinition;
        if (!KnowsRuntime(definition.ContainingAssembly))
        {
            return null;
        }

        return _members.TryGetValue(definition, out MemberSchema? schema) ? schema : _members.GetOrAdd(definition, ReadMember(definition));
    }

    public TypeSchema OfType(ITypeSymbol? type)
    {
        if (type is null || !KnowsRuntime(type.ContainingAssembly))
        {
            return TypeSchema.None;
        }

        ITypeSymbol definition = type.OriginalDefinition;
        return _types.TryGetValue(definition, out TypeSchema? schema) ? schema : _types.GetOrAdd(definition, TypeSchemaReader.Read(definition));
    }

    /// <summary>Texts that the members of an enum have in JSON; none for an enum that carries none.</summary>
    public EnumTexts TextsOf(ITypeSymbol type)
    {
        if (!KnowsRuntime(type.ContainingAssembly))
        {
            return EnumTexts.None;
        }

        return _enums.TryGetValue(type, out EnumTexts? texts) ? texts : _enums.GetOrAdd(type, EnumTexts.Read(type));
    }

    /// <summary>The properties of a type that have a name in JSON.</summary>
    public IReadOnlyList<JsonMember> JsonMembersOf(INamedTypeSymbol type) =>
        _jsonMembers.TryGetValue(type, out IReadOnlyList<JsonMember>? members) ? members : _jsonMembers.GetOrAdd(type, JsonMember.AllOf(type));

    /// <summary>Whether a method is an operation of an emitted client.</summary>
    public bool IsOperation(IMethodSymbol method)
    {
        if (!KnowsRuntime(method.ContainingAssembly))
        {
            return false;
        }

        IMethodSymbol definition = method.OriginalDefinition;
        return _operations.TryGetValue(definition, out bool known)
            ? known
            : _operations.GetOrAdd(definition, SchemaAttributes.Has(definition, SchemaAttributes.ReturnsErrorTypes));
    }

    /// <summary>The error types that an operation documents; none for any other method.</summary>
    public IReadOnlyList<ErrorTypeNames> ErrorTypesOf(IMethodSymbol method)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        return !KnowsRuntime(definition.ContainingAssembly) ? []
            : _errors.TryGetValue(definition, out IReadOnlyList<ErrorTypeNames>? known) ? known
            : _errors.GetOrAdd(definition, ErrorTypeNames.Read(definition));
    }

    /// <summary>Whether types of an assembly can carry the runtime's attributes.</summary>
    public bool KnowsRuntime(IAssemblySymbol? assembly)
    {
        if (assembly is null)
        {
            return false;
        }

        return _assemblies.TryGetValue(assembly, out bool knows) ? knows : _assemblies.GetOrAdd(assembly, ReadAssembly(assembly));
    }

    private MemberSchema? ReadMember(ISymbol member)
    {
        if (ConstraintReader.Read(member) is { } schema)
        {
            return schema;
        }

        if (member is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
        {
            return null;
        }

        // A positional record: [property: …] puts the attribute on the property that the parameter initialises.
        if (method.MethodKind == MethodKind.Constructor)
        {
            return PositionalProperties.Find(method, parameter) is { } property ? ConstraintReader.Read(property) : null;
        }

        // Conversions and From… make a union as its constructor does.
        return method is { IsStatic: true, Parameters.Length: 1 }
            && (method.MethodKind == MethodKind.Conversion || method.Name.StartsWith("From", StringComparison.Ordinal))
            && OfType(method.ContainingType).IsUnion
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
            && UnionConstructors.Find(method.ContainingType, parameter.Type) is { } made
                ? ConstraintReader.Read(made)
                : null;
    }

    /// <summary>Whether an assembly beside the runtime itself may have types that carry its attributes.</summary>
    private bool IsReferenced(Compilation compilation)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name is not (SchemaAttributes.Assembly or TestingAssembly) && KnowsRuntime(assembly))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReadAssembly(IAssemblySymbol assembly)
    {
        if (assembly.Name == SchemaAttributes.Assembly)
        {
            return true;
        }

        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                if (reference.Name == SchemaAttributes.Assembly)
                {
                    return true;
                }
            }
        }

        return assembly.GetTypeByMetadataName(SchemaAttributes.Marker) is not null;
    }
}
