using PostGen.Generator.Diagnostics;
using YamlDotNet.Core;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>Reads YAML 1.2 into the positioned tree.</summary>
internal static class YamlReader
{
    public static void Read(DocumentFile file, FaultSink faults, CancellationToken cancellationToken)
    {
        YamlTreeBuilder builder = new(file, faults);
        try
        {
            Parser parser = new(new Scanner(new StringReader(file.Text), skipComments: true));
            for (bool more = true; more && parser.MoveNext();)
            {
                cancellationToken.ThrowIfCancellationRequested();
                more = builder.Take(parser.Current!);
            }
        }
        catch (YamlException fault)
        {
            faults.ReportAt(DocumentDescriptors.YamlSyntax, file, (int)fault.Start.Index, (int)fault.End.Index, fault.Message);
        }

        builder.Finish();
        file.Root = builder.Root;
    }
}
