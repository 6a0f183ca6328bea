using PostGen.Generator.Diagnostics;
using YamlDotNet.Core;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>
/// Reads YAML 1.2 into the positioned tree. A text that the parser refuses is mended where its meaning is plain; where it is
/// not, the faulty lines are reported and left out, and the rest is read.
/// </summary>
internal static class YamlReader
{
    private const int MaxFaults = 10;

    // A text is parsed again for each fault: a large one must not be parsed ten times.
    private const long MaxParsedLength = 30_000_000;

    public static void Read(DocumentFile file, FaultSink faults, CancellationToken cancellationToken)
    {
        YamlFault? fault = Parse(file, file.Text, restores: false, faults, cancellationToken);
        if (fault is null)
        {
            return;
        }

        YamlMending mending = new(file, faults);
        bool isMended = mending.TryMend();
        string text = isMended ? mending.ToString() : file.Text;
        fault = isMended ? Parse(file, text, restores: true, faults, cancellationToken) : fault;
        long parsed = 2L * text.Length;
        for (int count = 1; fault is not null; count++, parsed += text.Length)
        {
            int at = YamlRecovery.LineWithContent(text, (int)Math.Min(fault.Start, text.Length));
            int end = (int)Math.Min(fault.End, file.Text.Length);
            faults.ReportAt(DocumentDescriptors.YamlSyntax, file, at, Math.Max(at + 1, end), YamlAdvice.For(fault.Message));
            if (count == MaxFaults || parsed > MaxParsedLength || !YamlRecovery.TryTakeOut(ref text, at))
            {
                return;
            }

            fault = Parse(file, text, isMended, faults, cancellationToken);
        }
    }

    // Whatever was read before a fault becomes the tree.
    private static YamlFault? Parse(DocumentFile file, string text, bool restores, FaultSink faults, CancellationToken cancellationToken)
    {
        YamlTreeBuilder builder = new(file, faults, restores);
        Scanner scanner = new(new StringReader(text), skipComments: true);
        YamlFault? fault = null;
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
            fault = new YamlFault(thrown.Start.Index, thrown.End.Index, thrown.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to a plain scalar without a character, as in "[a:]:b".
            fault = new YamlFault(scanner.CurrentPosition.Index, scanner.CurrentPosition.Index, string.Empty);
        }

        // A bracket that is not closed is noticed lines later; the line to blame is its own.
        if (fault is not null && builder.OpenFlowStart is >= 0 and int flow)
        {
            fault = fault with { Start = flow, End = flow + 1 };
        }

        builder.Finish();
        file.Root = builder.Root;
        return fault;
    }
}
