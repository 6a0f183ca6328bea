using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>What the symbols of one compilation say about the document, each read once.</summary>
internal sealed class SchemaSymbols
{
    // Every analyzer asks for the same types.
    private static readonly ConditionalWeakTable<Compilation, SchemaSymbols> s_known = new();

    private readonly ConcurrentDictionary<ISymbol, MemberSchema?> _members = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, TypeSchema> _types = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, bool> _assemblies = new(DefinitionComparer.Instance);

    private SchemaSymbols()
    {
    }

    /// <summary>Null where the compilation knows no runtime, so that no type can carry its attributes.</summary>
    public static SchemaSymbols? Of(Compilation compilation) =>
        compilation.GetTypesByMetadataName(SchemaAttributes.Marker).IsEmpty ? null : s_known.GetValue(compilation, static _ => new SchemaSymbols());

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

    /// <summary>Texts that the members of an enum have in JSON, by value; empty for any other enum.</summary>
    public IReadOnlyList<string> TextsOf(ITypeSymbol type, out bool areJson)
    {
        areJson = false;
        if (!KnowsRuntime(type.ContainingAssembly))
        {
            return [];
        }

        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SchemaAttributes.NameOf(attribute) == SchemaAttributes.Values)
            {
                areJson = attribute.Flag("Json");
                return attribute.Texts(0);
            }
        }

        return [];
    }

    /// <summary>Whether a method is an operation of an emitted client.</summary>
    public bool IsOperation(IMethodSymbol method) =>
        KnowsRuntime(method.ContainingAssembly) && SchemaAttributes.Has(method.OriginalDefinition, SchemaAttributes.ReturnsErrorTypes);

    /// <summary>Whether types of an assembly can carry the runtime's attributes.</summary>
    public bool KnowsRuntime(IAssemblySymbol? assembly)
    {
        if (assembly is null)
        {
            return false;
        }

        return _assemblies.TryGetValue(assembly, out bool knows) ? knows : _assemblies.GetOrAdd(assembly, ReadAssembly(assembly));
    }

    private static MemberSchema? ReadMember(ISymbol member)
    {
        if (ConstraintReader.Read(member) is { } schema)
        {
            return schema;
        }

        // A positional record: [property: …] puts the attribute on the property that the parameter initialises.
        return member is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter
            && PositionalProperties.Find(constructor, parameter) is { } property
                ? ConstraintReader.Read(property)
                : null;
    }

    private static bool ReadAssembly(IAssemblySymbol assembly)
    {
        if (assembly.Name == SchemaAttributes.Assembly || assembly is ISourceAssemblySymbol)
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
