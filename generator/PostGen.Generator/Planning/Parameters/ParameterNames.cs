using PostGen.Generator.Diagnostics;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Parameters;

/// <summary>Names the C# parameters of one method; no name depends on the order of the document.</summary>
internal static class ParameterNames
{
    public static void Assign(IReadOnlyList<ParameterDraft> parameters, FaultSink faults)
    {
        NameScope scope = new();
        scope.Reserve("request");
        scope.Reserve("options");
        scope.Reserve("cancellationToken");

        ParameterDraft[] ordered = parameters.ToArray();
        foreach (ParameterDraft parameter in ordered)
        {
            parameter.Name = Identifier.Camel(parameter.WireName);
        }

        Array.Sort(ordered, Compare);
        foreach (ParameterDraft parameter in ordered)
        {
            string preferred = parameter.Name;
            if (!scope.IsTaken(preferred))
            {
                scope.Reserve(preferred);
                continue;
            }

            string spelt = Identifier.CamelSpelt(parameter.WireName);
            string byLocation = Identifier.Camel(parameter.Location + "-" + parameter.WireName);
            parameter.Name = scope.Take(preferred, spelt == preferred ? byLocation : spelt);
            if (parameter.Node.Exists)
            {
                faults.Report(
                    OperationDescriptors.ParameterRenamed, parameter.Node["name"], parameter.WireName, preferred, parameter.Name);
            }
        }
    }

    // Path before query before header; then the one that is its own name, then the shortest: StartTime before StartTime<.
    private static int Compare(ParameterDraft x, ParameterDraft y)
    {
        int result = ((int)x.Location).CompareTo((int)y.Location);
        if (result == 0)
        {
            result = (y.WireName == y.Name).CompareTo(x.WireName == x.Name);
        }

        if (result == 0)
        {
            result = x.WireName.Length.CompareTo(y.WireName.Length);
        }

        return result != 0 ? result : string.CompareOrdinal(x.WireName, y.WireName);
    }
}
