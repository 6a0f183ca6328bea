using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Parameters;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Matches a path template with the declared parameters.</summary>
internal sealed class PathPlanner(ApiDocument document)
{
    /// <summary>Fills in the operation's path, adds parameters that only the path names, and drops those that it does not name.</summary>
    public void Plan(OperationDraft operation, List<ParameterDraft> parameters)
    {
        PathTemplate template = PathTemplate.Parse(PathQuery.WithoutDeclared(operation.Path, parameters));
        if (!template.IsBalanced)
        {
            document.Faults.ReportName(OperationDescriptors.UnbalancedBraces, operation.Member, operation.Path);
        }

        int next = parameters.Count;
        HashSet<ParameterDraft> used = [];
        foreach (PathSegment segment in template.Segments)
        {
            if (!segment.IsParameter)
            {
                operation.PathParts.Add(new PathPartDraft(PathLiteral.Encode(segment.Text), null));
            }
            else if (segment.Text[0] is not ('?' or '&'))
            {
                ParameterDraft parameter = Find(segment.Text, parameters) ?? Undeclared(operation, segment.Text, parameters, ref next);
                parameter.AllowReserved |= IsOfSeveralSegments(segment.Text);
                used.Add(parameter);
                operation.PathParts.Add(new PathPartDraft(null, parameter));
            }
        }

        parameters.RemoveAll(parameter =>
        {
            bool unused = parameter.Location == ParameterLocation.Path && !used.Contains(parameter);
            if (unused)
            {
                document.Faults.Report(OperationDescriptors.ParameterNotInPath, parameter.Node["name"], parameter.WireName, operation.Path);
            }

            return unused;
        });
    }

    private static ParameterDraft? Find(string name, List<ParameterDraft> parameters)
    {
        string bare = BareName(name);
        return FindPath(parameters, name, StringComparison.Ordinal)
            ?? FindPath(parameters, bare, StringComparison.Ordinal)
            ?? FindPath(parameters, bare, StringComparison.OrdinalIgnoreCase);
    }

    private static ParameterDraft? FindPath(List<ParameterDraft> parameters, string name, StringComparison comparison) =>
        parameters.Find(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName.Equals(name, comparison));

    /// <summary>What a URI template (<c>{+path}</c>), a gateway (<c>{proxy+}</c>) or a route (<c>{file:path}</c>) lets hold slashes.</summary>
    private static bool IsOfSeveralSegments(string name) => name[0] == '+' || name[name.Length - 1] == '+' || name.EndsWith(":path", StringComparison.Ordinal);

    /// <summary>Without the operators of URI templates (<c>{+path}</c>, <c>{path*}</c>), of routes (<c>{id:int}</c>) and of gateways (<c>{proxy+}</c>).</summary>
    private static string BareName(string name)
    {
        string bare = name.Trim().Trim('+', '*', '#', '.', ';', '/', '?');
        int colon = bare.IndexOf(':');
        return colon > 0 ? bare.Substring(0, colon) : bare;
    }

    private ParameterDraft Undeclared(OperationDraft operation, string name, List<ParameterDraft> parameters, ref int next)
    {
        document.Faults.ReportName(OperationDescriptors.UndeclaredPathParameter, operation.Member, name, operation.Path);
        ParameterDraft parameter = new()
        {
            WireName = BareName(name) is { Length: > 0 } bare ? bare : name,
            Location = ParameterLocation.Path,
            Style = ParameterStyle.Simple,
            Required = true,
            NameHint = operation.Name + Identifier.Pascal(name),
        };
        parameters.Insert(next++, parameter);
        return parameter;
    }
}
