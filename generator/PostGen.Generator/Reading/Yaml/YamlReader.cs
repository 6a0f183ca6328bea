using PostGen.Generator.Diagnostics;

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
        string text = YamlMask.WithoutSeparators(file.Text);
        bool restores = !ReferenceEquals(text, file.Text);
        YamlAttempt attempt = YamlAttempt.Parse(text, restores, cancellationToken);
        if (attempt.Fault is not null || attempt.HasUnknownAlias)
        {
            YamlMending mending = new(file, text, faults);
            if (!YamlMask.IsUsedIn(file.Text) && mending.TryMend())
            {
                restores = true;
                text = mending.ToString();
                attempt = YamlAttempt.Parse(text, restores, cancellationToken);
            }

            attempt = WithoutFaults(attempt, text, restores, file, faults, cancellationToken);
        }

        attempt.Report(file, faults);
        file.Root = attempt.Root;
    }

    private static YamlAttempt WithoutFaults(
        YamlAttempt attempt, string text, bool restores, DocumentFile file, FaultSink faults, CancellationToken cancellationToken)
    {
        long parsed = 2L * text.Length;
        for (int count = 1; attempt.Fault is { } found; count++)
        {
            YamlFault fault = InContent(found, text);
            bool mayGoOn = count < MaxFaults && parsed <= MaxParsedLength;
            string rest = text;
            YamlAttempt? without = mayGoOn ? Without(fault, ref rest, restores, cancellationToken) : null;
            parsed += text.Length;
            string restOfAbove = text;
            if (without?.Fault is { } next && HalfWrittenLine.Above(text, (int)fault.Start) is { } above
                && Without(above, ref restOfAbove, restores, cancellationToken) is { } better
                && (better.Fault is null || better.Fault.Start > Math.Max(next.Start, fault.Start)))
            {
                (fault, without, rest) = (above, better, restOfAbove);
                parsed += text.Length;
            }

            faults.ReportAt(DocumentDescriptors.YamlSyntax, file, (int)fault.Start, (int)fault.End, YamlAdvice.For(fault.Message));
            if (without is null)
            {
                break;
            }

            (attempt, text) = (without, rest);
        }

        return attempt;
    }

    // Behind the last line, and on lines that say nothing, the one above is meant.
    private static YamlFault InContent(YamlFault fault, string text)
    {
        int at = YamlRecovery.LineWithContent(text, (int)Math.Min(fault.Start, text.Length));
        return new YamlFault(at, Math.Max(at + 1, Math.Min(fault.End, text.Length)), fault.Message);
    }

    private static YamlAttempt? Without(YamlFault fault, ref string text, bool restores, CancellationToken cancellationToken) =>
        YamlRecovery.TryTakeOut(ref text, (int)fault.Start) ? YamlAttempt.Parse(text, restores, cancellationToken) : null;
}
