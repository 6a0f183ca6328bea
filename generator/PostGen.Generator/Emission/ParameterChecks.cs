using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Statements that check what a caller gives beside a model: parameters, and a body that is none. All faults of a call are reported together.</summary>
internal static class ParameterChecks
{
    private const string Faults = "faults_";

    public static void Emit(SourceWriter writer, OperationForm form)
    {
        List<string> checks = [.. form.Given.SelectMany(parameter => Of(form, parameter))];
        if (form.Operation.Body is { Kind: BodyKind.Json } body)
        {
            // The body has no name in a path: a fault of its first item is at [0].
            checks.AddRange(ConstraintChecks.Of(Faults, "", "request", body.Type, body.Constraints));
        }

        if (checks.Count == 0)
        {
            return;
        }

        writer.Open($"if (call_.Faults is {{ }} {Faults})");
        foreach (string check in checks)
        {
            writer.Line(check);
        }

        writer.Close();
    }

    private static IEnumerable<string> Of(OperationForm form, ParameterModel parameter)
    {
        string value = EmittedText.Identifier(parameter.Name);
        IEnumerable<string> own = ConstraintChecks.Of(Faults, parameter.Name, value, parameter.Type, parameter.Constraints);
        return parameter.Type.Kind switch
        {
            TypeKind.Model => own.Append($"{Faults}.Model({value});"),
            TypeKind.List or TypeKind.Map when CSharpType.Contains(parameter.Type, TypeKind.Model) =>
                own.Append($"{Faults}.Value({value}, {ParameterExpression.CodecField(form, parameter)});"),
            _ => own,
        };
    }
}
