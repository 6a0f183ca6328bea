using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Follows <c>$ref</c> among the files that were given.</summary>
internal sealed class ReferenceResolver(DocumentSet files, FaultSink faults)
{
    // References that pass through references that pass through references: no document needs many, and each costs stack.
    private const int MaxNesting = 32;

    private readonly Dictionary<SourceNode, ReferenceTarget> _steps = [];
    private readonly PointerWalk _walk = new(files);
    private int _nesting;

    /// <inheritdoc cref="TryResolve(DocumentNode, ReferenceKind, out DocumentNode, out string?)"/>
    public bool TryResolve(DocumentNode node, out DocumentNode target, out string? name) =>
        TryResolve(node, ReferenceKind.Any, out target, out name);

    /// <summary>
    /// Follows a reference to the definition at its end. Without <c>$ref</c> the node is its own target. False where it leads
    /// nowhere, in a circle, to a file that was not given or to something of another kind, which is reported at the <c>$ref</c>.
    /// </summary>
    /// <param name="name">The last segment of the last pointer; null where there was no <c>$ref</c>.</param>
    public bool TryResolve(DocumentNode node, ReferenceKind expected, out DocumentNode target, out string? name)
    {
        target = node;
        name = null;
        SourceNode? first = null;
        HashSet<SourceNode>? visited = null;
        while (target["$ref"] is { Exists: true } reference && !IsPropertyNamedRef(reference))
        {
            // Nearly every chain is one reference long, and there are tens of thousands of them.
            if (reference.Node == first || visited?.Contains(reference.Node!) == true)
            {
                faults.Report(DocumentDescriptors.CircularReference, node["$ref"], node["$ref"].ScalarText ?? string.Empty);
                return false;
            }

            if (first is null)
            {
                first = reference.Node;
            }
            else
            {
                (visited ??= []).Add(reference.Node!);
            }

            if (!TryStep(reference, out ReferenceTarget step) || !IsOfKind(reference, step.Kind, expected))
            {
                return false;
            }

            target = step.Node;
            name = step.Name;
        }

        return true;
    }

    /// <summary>Follows one <c>$ref</c> only, so that the keywords beside the next one can be seen.</summary>
    public bool TryResolveOnce(DocumentNode node, out DocumentNode target, out string? name)
    {
        target = node;
        name = null;
        if (node["$ref"] is not { Exists: true } reference || IsPropertyNamedRef(reference))
        {
            return true;
        }

        if (!TryStep(reference, out ReferenceTarget step))
        {
            return false;
        }

        target = step.Node;
        name = step.Name;
        return true;
    }

    // In a map of properties "$ref" may be the name of one, and its value is a schema then.
    private static bool IsPropertyNamedRef(DocumentNode reference) => reference.IsObject;

    private bool IsOfKind(DocumentNode reference, ReferenceKind actual, ReferenceKind expected)
    {
        if (actual == expected || actual == ReferenceKind.Any || expected == ReferenceKind.Any)
        {
            return true;
        }

        bool isReadable = ReferenceKinds.CanStandFor(actual, expected);
        string wanted = ReferenceKinds.MapOf(expected);
        faults.Report(
            DocumentDescriptors.ReferenceKind,
            reference,
            reference.Text!,
            "components/" + ReferenceKinds.MapOf(actual),
            "components/" + wanted,
            isReadable ? "it is read as one, so move or copy it there" : "refer to one of components/" + wanted);
        return isReadable;
    }

    private bool TryStep(DocumentNode reference, out ReferenceTarget step)
    {
        if (!_steps.TryGetValue(reference.Node!, out ReferenceTarget? known))
        {
            // A pointer that passes through itself must find itself unresolved.
            _steps[reference.Node!] = ReferenceTarget.None;
            _nesting++;
            known = _nesting > MaxNesting ? ReferenceTarget.None : Follow(reference);
            _nesting--;
            _steps[reference.Node!] = known;
        }

        step = known;
        return step.Node.Exists;
    }

    private ReferenceTarget Follow(DocumentNode reference)
    {
        if (reference.Text is not { } text)
        {
            faults.Report(DocumentDescriptors.ReferenceNotText, reference);
            return ReferenceTarget.None;
        }

        int hash = text.IndexOf('#');
        string uri = hash < 0 ? text : text.Substring(0, hash);
        string fragment = hash < 0 ? string.Empty : text.Substring(hash + 1);
        DocumentNode root = FindRoot(reference, uri, out string? whyNot);
        if (!root.Exists)
        {
            faults.Report(DocumentDescriptors.ExternalReference, reference, text, whyNot!);
            return ReferenceTarget.None;
        }

        ReferenceTarget found = _walk.Find(root, reference, fragment, this, out string? missing);
        if (!found.Node.Exists)
        {
            faults.Report(DocumentDescriptors.DanglingReference, reference, text, missing!);
        }

        return found.Name is null ? found with { Name = DocumentPath.NameOf(uri.Length == 0 ? root.File.Path : uri) } : found;
    }

    // The root of a file, or a schema with an $id of its own.
    private DocumentNode FindRoot(DocumentNode reference, string uri, out string? whyNot)
    {
        whyNot = null;
        if (uri.Length == 0)
        {
            return new DocumentNode(reference.File, reference.File.Root);
        }

        bool isGiven = false;
        bool isAbsolute = uri.Contains("://");
        DocumentFile? file = isAbsolute ? files.FindByUri(uri) : files.Find(reference.File, uri, out isGiven);
        DocumentNode root = file is null
            ? new DocumentNode(reference.File, files.EmbeddedIn(reference.File).Find(reference.Node!, uri))
            : new DocumentNode(file, file.Root);
        if (!root.Exists)
        {
            whyNot = isAbsolute
                ? "nothing is downloaded, so save it in the project, add it as AdditionalFiles and refer to it by its relative path"
                : isGiven
                    ? "it was given but cannot be read, as its own diagnostics say"
                    : "add '" + uri + "' to the project as AdditionalFiles";
        }

        return root;
    }
}
