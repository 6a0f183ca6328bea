using PostGen.Generator.Diagnostics;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Gives every type its name. The result does not depend on the order of anything in the document.</summary>
internal sealed class TypeNames(NameScope scope, FaultSink faults)
{
    private readonly Dictionary<SchemaEntry, string> _wishes = [];
    private readonly HashSet<SchemaEntry> _active = [];

    public void Assign(IReadOnlyList<SchemaEntry> entries)
    {
        List<SchemaEntry> components = [];
        List<SchemaEntry> inline = [];
        foreach (SchemaEntry entry in entries)
        {
            (entry.Component is not null && !entry.IsMultipart ? components : inline).Add(entry);
        }

        // A component whose name is already a C# name keeps it; then by name.
        HashSet<string> ownNames = OwnNames(components);
        components.Sort((x, y) =>
        {
            int byOwn = ownNames.Contains(y.Component!).CompareTo(ownNames.Contains(x.Component!));
            return byOwn != 0 ? byOwn : string.CompareOrdinal(x.Component, y.Component);
        });
        foreach (SchemaEntry entry in components)
        {
            Take(entry, Identifier.Pascal(entry.Component!), second: null);
        }

        inline.Sort((x, y) =>
        {
            int byPath = string.CompareOrdinal(PathOf(x), PathOf(y));
            return byPath != 0 ? byPath : x.Shape.Node.Node!.Start.CompareTo(y.Shape.Node.Node!.Start);
        });
        Dictionary<string, int> claims = CountClaims(inline);
        foreach (SchemaEntry entry in inline)
        {
            // A title that different shapes share names none of them.
            string path = PathOf(entry);
            string? wish = entry.Component is { } component ? Identifier.Pascal(component) : entry.Title ?? entry.Tag;
            bool granted = wish is not null && claims[wish] == 1 && !scope.IsTaken(wish);
            Take(entry, granted ? wish! : entry.IsMultipart && entry.Component is not null ? wish + "Form" : path, second: null);
        }
    }

    private static HashSet<string> OwnNames(List<SchemaEntry> components)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SchemaEntry entry in components)
        {
            if (Identifier.Pascal(entry.Component!) == entry.Component)
            {
                names.Add(entry.Component);
            }
        }

        return names;
    }

    private void Take(SchemaEntry entry, string wish, string? second)
    {
        string name = scope.Take(IsOwnMember(wish, entry.Shape.Kind) ? wish + "Type" : Identifier.Shorten(wish), second);
        if (name != wish && entry.Component is not null)
        {
            faults.Report(SchemaDescriptors.Renamed, entry.Shape.Node, entry.Component, name, wish);
        }

        entry.Name = name;
        entry.RequestName = entry.IsSplit ? scope.Take(name.EndsWith("Request", StringComparison.Ordinal) ? name + "Input" : name + "Request") : name;
    }

    // No type can have a member of its own name (CS0542), and these are members that emitted types have.
    private static bool IsOwnMember(string name, ShapeKind kind) => kind == ShapeKind.Union
        ? name is "Match" or "Switch" or "TryGetValue" or "Value" or "Parse" or "ToJson" or "Validate" or "Equals" or "GetHashCode" or "ToString"
        : name is "Parse" or "ToJson" or "Validate" or "GetRawText" or "AdditionalProperties" or "Equals" or "GetHashCode" or "ToString"
            or "EqualityContract" or "PrintMembers";

    private static Dictionary<string, int> CountClaims(List<SchemaEntry> entries)
    {
        Dictionary<string, int> claims = new(StringComparer.Ordinal);
        foreach (SchemaEntry entry in entries)
        {
            if ((entry.Component is { } component ? Identifier.Pascal(component) : entry.Title ?? entry.Tag) is { } wish)
            {
                claims.TryGetValue(wish, out int count);
                claims[wish] = count + 1;
            }
        }

        return claims;
    }

    /// <summary>The name by path; of several paths the shortest, then the first in the alphabet.</summary>
    private string PathOf(SchemaEntry entry)
    {
        if (_wishes.TryGetValue(entry, out string? known))
        {
            return known;
        }

        if (!_active.Add(entry))
        {
            return "";
        }

        string? best = null;
        foreach (SchemaEdge edge in entry.Edges)
        {
            string prefix = edge.Owner is not null ? Identifier.Pascal(edge.Owner) : edge.Parent is null ? "" : PrefixOf(edge.Parent);
            string candidate = prefix + edge.Segment;
            if (best is null || candidate.Length < best.Length
                || (candidate.Length == best.Length && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
            }
        }

        _active.Remove(entry);
        return _wishes[entry] = IsErrorOfSeveralStatuses(entry) ? "Error" : Identifier.Shorten(best ?? "Schema");
    }

    // A body that 403 and 404 share is neither a ForbiddenError nor a NotFoundError.
    private static bool IsErrorOfSeveralStatuses(SchemaEntry entry)
    {
        bool several = false;
        foreach (SchemaEdge edge in entry.Edges)
        {
            if (edge.Parent is not null || edge.Owner is not null || !edge.Segment.EndsWith("Error", StringComparison.Ordinal))
            {
                return false;
            }

            several |= edge.Segment != entry.Edges[0].Segment;
        }

        return several;
    }

    private string PrefixOf(SchemaEntry parent) =>
        parent.Component is { } component ? Identifier.Pascal(component) : parent.Title ?? PathOf(parent);
}
