using System.Globalization;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Follows the fragment of a reference: a JSON pointer (RFC 6901, section 6) or the name of an <c>$anchor</c>.</summary>
internal sealed class PointerWalk(DocumentSet files)
{
    /// <summary>The target has a null name where the fragment is empty; <paramref name="missing"/> says why there is none.</summary>
    public ReferenceTarget Find(
        DocumentNode root, DocumentNode reference, string fragment, ReferenceResolver resolver, out string? missing)
    {
        missing = null;
        if (fragment.Length == 0)
        {
            return Rewritten(root, new ReferenceTarget(root, null, ReferenceKind.Any));
        }

        if (fragment[0] != '/')
        {
            string anchor = JsonPointer.DecodeFragment(fragment);
            SourceNode? anchored = files.EmbeddedIn(root.File).Anchor(anchor);
            missing = anchored is null ? "no schema of that file has the $anchor '" + anchor + "', and a pointer begins with '#/'" : null;
            return new ReferenceTarget(new DocumentNode(root.File, anchored), anchor, ReferenceKind.Any);
        }

        string[] segments = fragment.Substring(1).Split('/');
        ReferenceTarget found = Rewritten(root, Walk(root, segments, resolver, out missing));
        if (!found.Node.Exists && root.Node != root.File.Original && root.Node == root.File.Root)
        {
            // A reference of 2.0 from another file, or into a part that has moved.
            DocumentNode original = new(root.File, root.File.Original);
            found = Rewritten(original, Walk(original, segments, resolver, out _));
        }

        if (!found.Node.Exists && reference.File == root.File
            && files.EmbeddedIn(root.File).ResourceOf(reference.Node!) is { } resource)
        {
            ReferenceTarget inner = Walk(new DocumentNode(root.File, resource), segments, resolver, out string? innerMissing);
            missing = inner.Node.Exists ? innerMissing : missing;
            return inner.Node.Exists ? inner : found;
        }

        return found;
    }

    // What is reached from the rewritten root has its shape already.
    private ReferenceTarget Rewritten(DocumentNode root, ReferenceTarget found) =>
        files.Swagger is { } swagger && found.Node.Exists && root.Node != files.Main.Root
            ? found with { Node = new DocumentNode(found.Node.File, swagger.Rewrite(found.Node)) }
            : found;

    private static ReferenceTarget Walk(DocumentNode root, string[] segments, ReferenceResolver resolver, out string? missing)
    {
        string[] names = new string[segments.Length];
        DocumentNode at = root;
        for (int i = 0; i < segments.Length; i++)
        {
            DocumentNode next = Child(at, segments[i], out names[i]);
            if (!next.Exists && at["$ref"].IsString && resolver.TryResolve(at, out DocumentNode real, out _))
            {
                next = Child(real, segments[i], out names[i]);
            }

            if (!next.Exists)
            {
                missing = Missing(at, names, i);
                return ReferenceTarget.None;
            }

            at = next;
        }

        missing = null;
        return new ReferenceTarget(at, names[names.Length - 1], ReferenceKinds.OfPointer(names));
    }

    private static DocumentNode Child(DocumentNode node, string segment, out string name)
    {
        name = JsonPointer.Unescape(JsonPointer.DecodeFragment(segment));
        if (node.Node is SourceArray array)
        {
            bool isIndex = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index);
            return new DocumentNode(node.File, isIndex && index < array.Items.Count ? array.Items[index] : null);
        }

        DocumentNode child = node[name];
        if (child.Exists || name == segment)
        {
            return child;
        }

        // Names with a '%' of their own are often written without escaping it.
        DocumentNode literal = node[JsonPointer.Unescape(segment)];
        name = literal.Exists ? JsonPointer.Unescape(segment) : name;
        return literal;
    }

    private static string Missing(DocumentNode at, string[] names, int index)
    {
        string name = names[index];
        string place = index == 0 ? "the root" : "'#/" + string.Join("/", names.Take(index).Select(JsonPointer.Escape)) + "'";
        string? twin = null;
        foreach (DocumentMember member in at.Members)
        {
            twin = string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase) ? member.Name : twin;
        }

        return "there is no '" + name + "' in " + place
            + (twin is null ? ", so add it or correct the reference" : ", but there is '" + twin + "'");
    }
}
