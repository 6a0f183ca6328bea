using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Finds the call that a response is the outcome of.</summary>
internal static class ResponseCall
{
    private const int DeepestExpression = 32;

    /// <summary>The call, awaited here or where the response was assigned; null where it is not known.</summary>
    public static IInvocationOperation? Of(IOperation response)
    {
        IOperation? value = response;
        for (int depth = 0; value is not null && depth < DeepestExpression; depth++)
        {
            switch (value)
            {
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult", Instance: { } task }:
                    value = task;
                    break;
                case IInvocationOperation call:
                    return call;
                case IAwaitOperation awaited:
                    value = awaited.Operation;
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion.Operand;
                    break;
                case IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task }:
                    value = task;
                    break;
                case ILocalReferenceOperation local when OnceAssignedLocal.TryFindAssignment(local, out IOperation? assigned):
                    value = assigned;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
