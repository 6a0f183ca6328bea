using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Usage;

/// <summary>Tells which variable holds the stream that an expression will read to its end.</summary>
internal static class SingleShotStream
{
    /// <summary>
    /// The variable of a part made from a stream, where <paramref name="operation"/> is a use of that part;
    /// the variable of a stream, where it is a stream given to <c>FilePart.FromStream</c>; otherwise null.
    /// </summary>
    public static ISymbol? UsedBy(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation part when SchemaAttributes.IsRuntimeType(part.Type, "FilePart") => PartOf(part),
            ILocalReferenceOperation { Local: { } stream } when IsGivenToPart(operation) && CanBeReadOnce(operation) => stream,
            IParameterReferenceOperation { Parameter: { } stream } when IsGivenToPart(operation) && CanBeReadOnce(operation) => stream,
            _ => null,
        };

    private static ISymbol? PartOf(ILocalReferenceOperation part) =>
        OnceAssignedLocal.TryFindValue(part, out IOperation? value)
        && value is IInvocationOperation call
        && IsFromStream(call)
        && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.Unconverted() is { } stream
        && CanBeReadOnce(stream)
            ? VariableOf(stream) ?? part.Local
            : null;

    /// <summary>The variable of a stream that no other stream is assigned to.</summary>
    private static ISymbol? VariableOf(IOperation stream) =>
        stream switch
        {
            ILocalReferenceOperation local when OnceAssignedLocal.TryFindAssignment(local, out _) => local.Local,
            IParameterReferenceOperation { Parameter: { } parameter } => parameter,
            _ => null,
        };

    private static bool IsGivenToPart(IOperation stream) =>
        stream.User() is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation call } && IsFromStream(call);

    private static bool IsFromStream(IInvocationOperation call) =>
        call.TargetMethod.Name == "FromStream" && SchemaAttributes.IsRuntimeType(call.TargetMethod.ContainingType, "FilePart");

    // A stream that can seek is read from its start by each part.
    private static bool CanBeReadOnce(IOperation stream)
    {
        if (stream is ILocalReferenceOperation local && OnceAssignedLocal.TryFindAssignment(local, out IOperation? opened))
        {
            stream = opened.Unconverted();
        }

        for (ITypeSymbol? type = stream.Type; type is not null; type = type.BaseType)
        {
            if (type.Name is "FileStream" or "MemoryStream")
            {
                return false;
            }
        }

        return true;
    }
}
