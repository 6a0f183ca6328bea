using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Pipeline;

/// <summary>From text to model. The tree of the document does not outlive this step.</summary>
internal static class DocumentPlanner
{
    /// <summary>Null for a file that only serves as a part of others.</summary>
    public static PlannedDocument? Plan(DocumentInput input, PlanningScope scope, CancellationToken cancellation)
    {
        if (input.Options is not { } options)
        {
            return null;
        }

        var faults = new FaultSink();
        ApiModel? model = null;
        EquatableArray<DiagnosticInfo> unexpected = default;
        try
        {
            DocumentSource[] parts = scope.Files.Where(file => file.Source.Path != input.Source.Path).Select(static file => file.Source).ToArray();
            model = DocumentReader.Read(input.Source, parts, faults, cancellation) is { } document
                ? ApiPlanner.Plan(document, options.ToGeneratorOptions(scope.HasTesting), cancellation)
                : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one place that keeps a fault of ours from ending as CS8785, which names no document and stops every other one.
            string what = $"{exception.GetType().Name}: {exception.Message}{Where(exception)}";
            unexpected = new([OptionDescriptors.At(input.Source.Path, OptionDescriptors.Unexpected, what)]);
        }

        return new PlannedDocument(
            input.Source.Path,
            options.Emit,
            model,
            options.Faults.Concat(faults.ToFaults()).Concat(unexpected).ToEquatableArray())
        {
            IsOnlyOne = scope.Files.Count(static file => file.Options is not null) == 1,
        };
    }

    private static string Where(Exception exception)
    {
        string? first = exception.StackTrace?.Split('\n')[0].Trim();
        return first is null ? "" : " " + first;
    }
}
