using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;

namespace PostGen.Generator.Reading;

/// <summary>
/// Collects the faults of one document. The same fault at the same place counts once; of each ID the first few are kept and
/// the rest is counted, because a thousand equal messages hide the one that matters.
/// </summary>
internal sealed class FaultSink
{
    public const int MaxPerId = 25;

    private readonly HashSet<DiagnosticInfo> _seen = [];
    private readonly List<DiagnosticInfo> _faults = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DiagnosticInfo> _firstLeftOut = new(StringComparer.Ordinal);

    /// <summary>Reports at a node: at all of a scalar, at the first line of anything longer.</summary>
    public void Report(DiagnosticDescriptor descriptor, DocumentNode at, params string[] arguments)
    {
        int start = at.Node?.Start ?? 0;
        ReportAt(descriptor, at.File, start, at.Node?.End ?? start, arguments);
    }

    /// <summary>Reports at the name of a member.</summary>
    public void ReportName(DiagnosticDescriptor descriptor, DocumentMember at, params string[] arguments) =>
        ReportAt(descriptor, at.File, at.NameStart, at.NameEnd, arguments);

    /// <summary>Reports at a range of a text; a file that is null gives a diagnostic without a place.</summary>
    public void ReportAt(DiagnosticDescriptor descriptor, DocumentFile? file, int start, int end, params string[] arguments)
    {
        DiagnosticInfo fault = Locate(descriptor, file, start, end, arguments);
        if (!_seen.Add(fault))
        {
            return;
        }

        _counts.TryGetValue(descriptor.Id, out int count);
        _counts[descriptor.Id] = count + 1;
        if (count < MaxPerId)
        {
            _faults.Add(fault);
        }
        else if (count == MaxPerId)
        {
            _firstLeftOut.Add(descriptor.Id, fault);
        }
    }

    /// <summary>
    /// The faults ordered by file, place and ID; where an ID was capped, a last one says how many were left out. Of a broken text only
    /// where it is broken: what cannot be read looks missing to everything that refers to it.
    /// </summary>
    public EquatableArray<DiagnosticInfo> ToFaults()
    {
        if (_faults.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        HashSet<string> broken = [.. _faults.Where(IsSyntax).Select(static fault => fault.Path)];
        HashSet<(string Path, int Start)> places = [];
        return _faults
            .Concat(_firstLeftOut.Values.Select(LeftOut))
            .OrderBy(static fault => fault.Path, StringComparer.Ordinal)
            .ThenBy(static fault => fault.Start)
            .ThenBy(static fault => fault.Descriptor.Id, StringComparer.Ordinal)
            .Where(fault => !broken.Contains(fault.Path) || (IsSyntax(fault) && places.Add((fault.Path, fault.Start))))
            .ToEquatableArray();
    }

    private static bool IsSyntax(DiagnosticInfo fault) =>
        fault.Descriptor == DocumentDescriptors.JsonSyntax || fault.Descriptor == DocumentDescriptors.YamlSyntax;

    private DiagnosticInfo LeftOut(DiagnosticInfo first)
    {
        string id = first.Descriptor.Id;
        string rest = (_counts[id] - MaxPerId).ToString(CultureInfo.InvariantCulture);
        return first with { Descriptor = DocumentDescriptors.LeftOut, Arguments = new([rest, id]) };
    }

    private static DiagnosticInfo Locate(DiagnosticDescriptor descriptor, DocumentFile? file, int start, int end, string[] arguments)
    {
        EquatableArray<string> held = arguments.ToEquatableArray();
        if (file is null)
        {
            return new DiagnosticInfo(descriptor, string.Empty, 0, 0, 0, 0, 0, 0, held);
        }

        string text = file.Text;
        int from = Math.Max(0, Math.Min(start, text.Length));
        int to = Math.Max(from, Math.Min(end, text.Length));
        int lineEnd = text.IndexOfAny(['\r', '\n'], from, to - from);
        to = lineEnd < 0 ? to : lineEnd;
        LinePosition first = file.LinePositionOf(from);
        LinePosition last = file.LinePositionOf(to);
        return new DiagnosticInfo(
            descriptor, file.Path, from, to - from, first.Line, first.Character, last.Line, last.Character, held);
    }
}
