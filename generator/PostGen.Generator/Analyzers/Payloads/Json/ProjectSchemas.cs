using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>The schemas that the types of one compilation were made from; documents are read when first asked for.</summary>
internal sealed class ProjectSchemas(Compilation compilation, AnalyzerOptions options)
{
    private readonly Compilation _compilation = compilation;
    private readonly Lazy<IReadOnlyList<DocumentSchemas>> _own = new(() => ProjectDocuments.Read(options));
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<DocumentSchemas>> _others = new(SymbolEqualityComparer.Default);

    /// <summary>Documents of the project and of the assemblies that it references.</summary>
    public IEnumerable<DocumentSchemas> All => _own.Value.Concat(_compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(Of));

    /// <summary>The schema of an emitted type, or null where its document is not known.</summary>
    public Schema? Of(INamedTypeSymbol type, TypeSchema schema)
    {
        if (schema.Pointer is not { } pointer)
        {
            return null;
        }

        IReadOnlyList<DocumentSchemas> documents =
            SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly) ? _own.Value : Of(type.ContainingAssembly);
        string space = type.ContainingNamespace.ToDisplayString();
        return documents
            .OrderByDescending(document => document.Namespace == space)
            .ThenByDescending(document => document.Name is not null && document.Name == schema.Document)
            .Select(document => document.At(pointer))
            .FirstOrDefault(static found => found is not null);
    }

    private IReadOnlyList<DocumentSchemas> Of(IAssemblySymbol assembly) => _others.GetOrAdd(assembly, static each => Read((IAssemblySymbol)each));

    private static List<DocumentSchemas> Read(IAssemblySymbol assembly)
    {
        var documents = new List<DocumentSchemas>();
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (SchemaAttributes.NameOf(attribute) == SchemaAttributes.Document
                && attribute.Text(0) is { } client
                && attribute.Text(1) is { } text
                && SchemaDocumentText.Read(text) is { } json
                && SourceJsonReader.Read(json).Root is { } root)
            {
                var schemas = new SchemaSet(SchemaSetOptions.Payloads);
                schemas.Add(client, root);
                documents.Add(new DocumentSchemas(client, null, NamespaceOf(client), root, schemas));
            }
        }

        return documents;
    }

    private static string NamespaceOf(string client) => client.LastIndexOf('.') is > 0 and int dot ? client.Substring(0, dot) : "";
}
