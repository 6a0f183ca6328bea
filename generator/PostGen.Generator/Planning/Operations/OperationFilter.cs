using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>The choice of operations that the consumer's project makes.</summary>
internal sealed class OperationFilter(GeneratorOptions options)
{
    private readonly GlobList _operations = new(options.Operations);
    private readonly GlobList _tags = new(options.Tags);

    public bool Allows(string method, string path, DocumentNode operation) =>
        (_operations.IsEmpty || _operations.Allows(glob => IsOperation(glob, method, path, operation["operationId"].Text)))
        && (_tags.IsEmpty || _tags.Allows(glob => HasTag(glob, operation["tags"])));

    /// <summary>Reports the globs that nothing matched: misspelt ones, most likely.</summary>
    public void ReportUnmatched(ApiDocument document)
    {
        foreach (string glob in _operations.Unmatched())
        {
            document.Faults.Report(OperationDescriptors.FilterMatchesNothing, document.Root["paths"], "Operations", glob);
        }

        foreach (string glob in _tags.Unmatched())
        {
            document.Faults.Report(OperationDescriptors.FilterMatchesNothing, document.Root["paths"], "Tags", glob);
        }
    }

    private static bool IsOperation(string glob, string method, string path, string? operationId)
    {
        int space = glob.IndexOf(' ');
        if (space > 0 && space + 1 < glob.Length && glob[space + 1] == '/')
        {
            return Glob.IsMatch(glob.Substring(0, space), method) && Glob.IsMatch(glob.Substring(space + 1), path, isPath: true);
        }

        return glob[0] == '/' ? Glob.IsMatch(glob, path, isPath: true) : operationId is not null && Glob.IsMatch(glob, operationId);
    }

    private static bool HasTag(string glob, DocumentNode tags)
    {
        foreach (DocumentNode tag in tags.Items)
        {
            if (tag.Text is { } text && Glob.IsMatch(glob, text))
            {
                return true;
            }
        }

        return false;
    }
}
