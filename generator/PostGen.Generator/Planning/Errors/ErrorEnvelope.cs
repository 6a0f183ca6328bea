using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Errors;

/// <summary>Where error bodies keep what: by the document's <c>x-postgen-errors</c>, else by RFC 9457.</summary>
internal sealed class ErrorEnvelope
{
    private const string Extension = "x-postgen-errors";

    private static readonly ErrorEnvelopeModel s_problem = new()
    {
        Type = "/type",
        Title = "/title",
        Status = "/status",
        Detail = "/detail",
        Instance = "/instance",
    };

    private ErrorEnvelope(ErrorEnvelopeModel model, bool isDeclared)
    {
        Model = model;
        IsDeclared = isDeclared;
        TypePath = Split(model.Type);
    }

    /// <summary>The envelope of RFC 9457.</summary>
    public static ErrorEnvelope Problem { get; } = new(s_problem, isDeclared: false);

    public ErrorEnvelopeModel Model { get; }

    /// <summary>The document says it, so that it holds for every error body.</summary>
    public bool IsDeclared { get; }

    /// <summary>Members on the way to the type of the error, or null.</summary>
    public string[]? TypePath { get; }

    /// <summary>What the document declares, or null.</summary>
    public static ErrorEnvelope? Declared(ApiDocument document)
    {
        DocumentNode extension = document.Root[Extension];
        if (!extension.Exists)
        {
            return null;
        }

        if (!extension.IsObject || extension.Count == 0)
        {
            document.Faults.Report(
                OperationDescriptors.ErrorExtension, extension, "it must map type, title, detail, instance, status or requestId to JSON pointers");
            return null;
        }

        ErrorEnvelopeModel model = new();
        foreach (DocumentMember member in extension.Members)
        {
            model = With(model, member, document.Faults);
        }

        return new ErrorEnvelope(model, isDeclared: true);
    }

    /// <summary>Members on the way that a pointer describes, or null where there is no pointer.</summary>
    public static string[]? Split(string? pointer)
    {
        if (string.IsNullOrEmpty(pointer))
        {
            return null;
        }

        string[] segments = pointer!.Substring(1).Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = segments[i].Replace("~1", "/").Replace("~0", "~");
        }

        return segments;
    }

    private static ErrorEnvelopeModel With(ErrorEnvelopeModel model, DocumentMember member, FaultSink faults)
    {
        if (member.Value.Text is not { Length: > 1 } pointer || pointer[0] != '/')
        {
            faults.Report(OperationDescriptors.ErrorExtension, member.Value, "'" + member.Name + "' must be a JSON pointer such as /error/code");
            return model;
        }

        switch (member.Name)
        {
            case "type":
                return model with { Type = pointer };
            case "title":
                return model with { Title = pointer };
            case "detail":
                return model with { Detail = pointer };
            case "instance":
                return model with { Instance = pointer };
            case "status":
                return model with { Status = pointer };
            case "requestId":
                return model with { RequestId = pointer };
            default:
                faults.ReportName(
                    OperationDescriptors.ErrorExtension, member, "'" + member.Name + "' is none of type, title, detail, instance, status and requestId");
                return model;
        }
    }
}
