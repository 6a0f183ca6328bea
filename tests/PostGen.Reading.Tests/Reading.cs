using PostGen.Generator.Diagnostics;
using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>Reads a text as the generator does and shows its faults the way a person would write them down.</summary>
internal sealed class Reading
{
    private Reading(ApiDocument? document, FaultSink faults) => (Document, Faults) = (document, [.. Show(faults)]);

    public ApiDocument? Document { get; }

    /// <summary>"ID line:column message", lines and columns from 1.</summary>
    public IReadOnlyList<string> Faults { get; }

    public DocumentNode Root => Document.ShouldNotBeNull(string.Join('\n', Faults)).Root;

    public static Reading Yaml(string text, params DocumentSource[] parts) => Of("api.yaml", text, parts);

    public static Reading Json(string text, params DocumentSource[] parts) => Of("api.json", text, parts);

    public static Reading Of(string path, string? text, params DocumentSource[] parts)
    {
        FaultSink faults = new();
        ApiDocument? document = DocumentReader.Read(new DocumentSource(path, text), parts, faults, CancellationToken.None);
        return new Reading(document, faults);
    }

    /// <summary>Resolves the reference that stands at a pointer and reports the faults of that, too.</summary>
    public Resolution Resolve(string pointer, ReferenceKind expected = ReferenceKind.Any)
    {
        ApiDocument document = Document.ShouldNotBeNull();
        bool found = document.References.TryResolve(At(pointer), expected, out DocumentNode target, out string? name);
        return new Resolution(found, target, name, [.. Show(document.Faults)]);
    }

    public DocumentNode At(string pointer)
    {
        DocumentNode node = Root;
        foreach (string segment in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = segment.Replace("~1", "/").Replace("~0", "~");
            node = node.IsArray ? ItemOf(node, int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)) : node[name];
        }

        return node;
    }

    public static IEnumerable<string> Show(FaultSink faults)
    {
        foreach (DiagnosticInfo fault in faults.ToFaults().AsEnumerable())
        {
            string message = fault.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            yield return $"{fault.Descriptor.Id} {fault.StartLine + 1}:{fault.StartColumn + 1} {message}";
        }
    }

    private static DocumentNode ItemOf(DocumentNode array, int index)
    {
        foreach (DocumentNode item in array.Items)
        {
            if (index-- == 0)
            {
                return item;
            }
        }

        return default;
    }
}

internal sealed record Resolution(bool Found, DocumentNode Target, string? Name, IReadOnlyList<string> Faults);
