using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Follows <c>$ref</c> among the files that were given.</summary>
internal sealed class ReferenceResolver(DocumentSet files, FaultSink faults)
{
    private readonly Dictionary<SourceNode, ReferenceTarget> _steps = [];

    /// <summary>
    /// Follows a reference to the definition at its end. Without <c>$ref</c> the node is its own target. False where it leads
    /// nowhere, in a circle or to a file that was not given, which is reported at the <c>$ref</c>.
    /// </summary>
    /// <param name="name">The last segment of the last pointer; null where there was no <c>$ref</c>.</param>
    public bool TryResolve(DocumentNode node, out DocumentNode target, out string? name)
    {
        target = node;
        name = null;
        HashSet<SourceNode>? visited = null;
        while (target["$ref"] is { Exists: true } reference)
        {
            if (visited?.Contains(reference.Node!) == true)
            {
                faults.Report(DocumentDescriptors.CircularReference, node["$ref"], node["$ref"].ScalarText ?? string.Empty);
                return false;
            }

            (visited ??= []).Add(reference.Node!);
            if (!TryStep(reference, out target, out name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Follows one <c>$ref</c> only, so that the keywords beside the next one can be seen.</summary>
    public bool TryResolveOnce(DocumentNode node, out DocumentNode target, out string? name)
    {
        target = node;
        name = null;
        return node["$ref"] is not { Exists: true } reference || TryStep(reference, out target, out name);
    }

    private bool TryStep(DocumentNode reference, out DocumentNode target, out string? name)
    {
        if (!_steps.TryGetValue(reference.Node!, out ReferenceTarget step))
        {
            step = Follow(reference);
            _steps.Add(reference.Node!, step);
        }

        target = step.Node;
        name = step.Name;
        return target.Exists;
    }

    private ReferenceTarget Follow(DocumentNode reference)
    {
        if (reference.Text is not { } text)
        {
            faults.Report(DocumentDescriptors.ReferenceNotText, reference);
            return default;
        }

        int hash = text.IndexOf('#');
        string uri = hash < 0 ? text : text.Substring(0, hash);
        string fragment = hash < 0 ? string.Empty : text.Substring(hash + 1);
        return FindFile(reference, text, uri) is { } file ? FindIn(file, reference, text, fragment) : default;
    }

    private DocumentFile? FindFile(DocumentNode reference, string text, string uri)
    {
        if (uri.Length == 0)
        {
            return reference.File;
        }

        if (uri.Contains("://"))
        {
            DocumentFile? known = files.FindByUri(uri);
            if (known is null)
            {
                faults.Report(
                    DocumentDescriptors.ExternalReference, reference, text, "nothing is downloaded, so save it in the project, add it as AdditionalFiles and refer to it by its relative path");
            }

            return known;
        }

        DocumentFile? file = files.Find(reference.File, uri, out bool isGiven);
        if (file is null)
        {
            string advice = isGiven ? "it was given but cannot be read, as its own diagnostics say" : "add '" + uri + "' to the project as AdditionalFiles";
            faults.Report(DocumentDescriptors.ExternalReference, reference, text, advice);
        }

        return file;
    }

    private ReferenceTarget FindIn(DocumentFile file, DocumentNode reference, string text, string fragment)
    {
        DocumentNode root = new(file, file.Root);
        if (fragment.Length == 0)
        {
            return new ReferenceTarget(root, DocumentPath.NameOf(file.Path));
        }

        string pointer = JsonPointer.DecodeFragment(fragment);
        DocumentNode at = root;
        string name = string.Empty;
        foreach (string segment in pointer.Split('/').Skip(1))
        {
            name = JsonPointer.Unescape(segment);
            DocumentNode next = Child(at, name);
            if (!next.Exists)
            {
                faults.Report(DocumentDescriptors.DanglingReference, reference, text, "there is no '" + name + "' in " + (at == root ? "the root" : "'#" + at.Pointer + "'"));
                return default;
            }

            at = next;
        }

        return new ReferenceTarget(at, name);
    }

    private static DocumentNode Child(DocumentNode node, string name) =>
        node.Node is SourceArray array
            ? new DocumentNode(node.File, int.TryParse(name, out int index) && index >= 0 && index < array.Items.Count ? array.Items[index] : null)
            : node[name];
}
