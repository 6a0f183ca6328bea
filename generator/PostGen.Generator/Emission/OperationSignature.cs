using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The parameters of an operation's method: required ones, the body, optional ones, then what every method has.</summary>
internal static class OperationSignature
{
    public static string Of(OperationForm form)
    {
        BodyModel? body = form.Operation.Body;
        IEnumerable<string> parameters = form.Given.Where(static parameter => parameter.Required).Select(Parameter)
            .Concat(body is { Required: true } ? [$"{ConstraintAttributes.Inline(body.Constraints)}{CSharpType.WithNull(body.Type)} request"] : [])
            .Concat(body is { Required: false } ? [$"{ConstraintAttributes.Inline(body.Constraints)}{CSharpType.Of(body.Type)}? request = null"] : [])
            .Concat(form.Given.Where(static parameter => !parameter.Required).Select(Parameter))
            .Concat([$"{RuntimeNames.RequestOptions}? options = null", "sys::Threading.CancellationToken cancellationToken = default"]);
        return string.Join(", ", parameters);
    }

    private static string Parameter(ParameterModel parameter)
    {
        string attributes = ConstraintAttributes.Inline(parameter.Constraints);
        string name = EmittedText.Identifier(parameter.Name);
        return parameter.Required
            ? $"{attributes}{CSharpType.WithNull(parameter.Type)} {name}"
            : $"{attributes}{CSharpType.Of(parameter.Type)}? {name} = null";
    }
}
