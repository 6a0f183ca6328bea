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
        for (int count = 1; attempt.Fault is { } fault; count++, parsed += text.Length)
        {
            int at = YamlRecovery.LineWithContent(text, (int)Math.Min(fault.Start, text.Length));
            int end = (int)Math.Min(fault.End, text.Length);
            faults.ReportAt(DocumentDescriptors.YamlSyntax, file, at, Math.Max(at + 1, end), YamlAdvice.For(fault.Message));
            if (count == MaxFaults || parsed > MaxParsedLength || !YamlRecovery.TryTakeOut(ref text, at))
            {
                break;
            }

            attempt = YamlAttempt.Parse(text, restores, cancellationToken);
        }

        return attempt;
    }
}
