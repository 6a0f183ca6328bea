using PostGen.JsonSchema.Text;
using YamlDotNet.Core;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>One run of the parser over a text: the tree up to the first syntax error, the error, and what was noticed on the way.</summary>
internal sealed class YamlAttempt
{
    private readonly IReadOnlyList<YamlNote> _notes;

    private YamlAttempt(YamlTreeBuilder builder, YamlFault? fault)
    {
        Root = builder.Root;
        HasUnknownAlias = builder.HasUnknownAlias;
        Fault = fault;
        _notes = builder.Notes;
    }

    public SourceNode? Root { get; }

    public bool HasUnknownAlias { get; }

    public YamlFault? Fault { get; }

    public static YamlAttempt Parse(string text, bool restores, CancellationToken cancellationToken)
    {
        YamlTreeBuilder builder = new(restores);
        YamlFault? fault = null;

        // A line break in the place of a byte order mark keeps offsets and indentation.
        string readable = text.Length > 0 && text[0] == '\uFEFF' ? "\n" + text.Substring(1) : text;
        Scanner scanner = new(new StringReader(readable), skipComments: true);
        try
        {
            Parser parser = new(scanner);
            for (bool more = true; more && parser.MoveNext();)
            {
                cancellationToken.ThrowIfCancellationRequested();
                more = builder.Take(parser.Current!);
            }
        }
        catch (YamlException thrown)
        {
            fault = FaultOf(thrown, scanner.CurrentPosition.Index);
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to a plain scalar without a character, as in "[a:]:b".
            long here = scanner.CurrentPosition.Index;
            fault = new YamlFault(here, here, string.Empty);
        }

        fault = fault is not null && builder.OpenFlowStart is >= 0 and int flow ? BlameBracket(fault, text, flow) : fault;
        builder.Finish();
        return new YamlAttempt(builder, fault);
    }

    public void Report(DocumentFile file, FaultSink faults)
    {
        foreach (YamlNote note in _notes)
        {
            faults.ReportAt(note.Descriptor, file, note.Start, note.End, note.Arguments);
        }
    }

    // Some faults come without a place, and a tab is blamed on the value above it.
    private static YamlFault FaultOf(YamlException thrown, long here)
    {
        long end = thrown.End.Index > 0 ? thrown.End.Index : here;
        bool startsElsewhere = thrown.End.Index == 0 || thrown.Message.IndexOf(" tab ", StringComparison.Ordinal) > 0;
        return new YamlFault(startsElsewhere ? end : thrown.Start.Index, end, thrown.Message);
    }

    // A bracket that is not closed is noticed behind it, often lines later; a fault within its line may have causes of its own.
    private static YamlFault BlameBracket(YamlFault fault, string text, int bracket)
    {
        int lineEnd = YamlRecovery.EndOfLine(text, bracket);
        bool isElsewhere = fault.Start > lineEnd || fault.Message.Length == 0 || fault.Message.IndexOf(" flow ", StringComparison.Ordinal) > 0;
        return isElsewhere ? new YamlFault(bracket, bracket + 1, YamlAdvice.UnclosedBracket(text[bracket])) : fault;
    }
}
