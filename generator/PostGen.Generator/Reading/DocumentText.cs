using System.Globalization;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Reading.Yaml;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Turns one text into a tree, whatever the text is.</summary>
internal static class DocumentText
{
    public const int MaxLength = 50_000_000;

    /// <summary>Null where no tree came out of it; why not has been reported.</summary>
    public static DocumentFile? Read(DocumentSource source, FaultSink faults, CancellationToken cancellationToken)
    {
        string text = source.Text ?? string.Empty;
        DocumentFile file = new(source.Path, text);
        if (source.Text is null)
        {
            faults.ReportAt(DocumentDescriptors.Missing, file, 0, 0, source.Path);
            return null;
        }

        if (text.Length > MaxLength)
        {
            string limit = MaxLength.ToString("N0", CultureInfo.InvariantCulture);
            faults.ReportAt(DocumentDescriptors.TooLarge, file, 0, 0, text.Length.ToString("N0", CultureInfo.InvariantCulture), limit);
            return null;
        }

        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            faults.ReportAt(DocumentDescriptors.Binary, file, nul, nul + 1);
            return null;
        }

        ReadTree(file, faults, cancellationToken);
        file.Original = file.Root;
        DuplicateNames.Report(file, faults);
        if (file.Root is null or SourceScalar { Kind: SourceKind.Null })
        {
            faults.ReportAt(DocumentDescriptors.Empty, file, 0, 0);
            return null;
        }

        return file;
    }

    private static void ReadTree(DocumentFile file, FaultSink faults, CancellationToken cancellationToken)
    {
        bool isNamedJson = file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (isNamedJson || BeginsLikeJson(file.Text))
        {
            SourceDocument json = SourceJsonReader.Read(file.Text, cancellationToken: cancellationToken);
            if (isNamedJson || json.FaultCount == 0)
            {
                file.Root = json.Root;
                ReportJson(json, file, faults);
                return;
            }
        }

        YamlReader.Read(file, faults, cancellationToken);
    }

    private static bool BeginsLikeJson(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                return c == '{';
            }
        }

        return false;
    }

    private static void ReportJson(SourceDocument json, DocumentFile file, FaultSink faults)
    {
        foreach (SyntaxFault fault in json.Faults)
        {
            if (fault.Kind == SyntaxFaultKind.Empty)
            {
                continue;
            }

            DiagnosticDescriptor descriptor =
                fault.Kind == SyntaxFaultKind.TooDeep ? DocumentDescriptors.TooDeep : DocumentDescriptors.JsonSyntax;
            string argument = fault.Kind == SyntaxFaultKind.TooDeep
                ? SourceReaderOptions.Default.MaxDepth.ToString(CultureInfo.InvariantCulture)
                : fault.Message + " " + fault.Advice;
            faults.ReportAt(descriptor, file, fault.Offset, fault.Offset + fault.Length, argument);
        }
    }
}
