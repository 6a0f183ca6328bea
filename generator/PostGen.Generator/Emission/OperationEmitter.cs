using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>An operation: its description for the runtime, and one method.</summary>
internal static class OperationEmitter
{
    public static void Emit(SourceWriter writer, OperationModel operation, OperationFile file)
    {
        var form = new OperationForm(operation);
        OperationFieldEmitter.Emit(writer, form, file);
        foreach (ParameterModel parameter in operation.Parameters)
        {
            if (ParameterExpression.NeedsCodecField(parameter))
            {
                CodecExpression.EmitField(writer, ParameterExpression.CodecField(form, parameter), parameter.Type);
            }
        }

        if (operation.Body is { } body && BodyExpression.NeedsCodecField(body))
        {
            CodecExpression.EmitField(writer, BodyExpression.CodecField(form), body.Type);
        }

        writer.Line();
        OperationDocumentation.Emit(writer, form, file);
        Obsolescence.Emit(writer, operation.Deprecated);
        if (file.ErrorEnumName is { } errors && !operation.ErrorTypes.IsEmpty)
        {
            writer.Line(ErrorTypeLists.Attribute(operation, file, errors));
        }

        writer.Open($"public virtual sys::Threading.Tasks.Task<{form.Response}> {form.Method}({OperationSignature.Of(form)})");
        EmitBody(writer, form);
        writer.Close();
        writer.Line();
    }

    private static void EmitBody(SourceWriter writer, OperationForm form)
    {
        OperationModel operation = form.Operation;
        if (operation.Body is { } body && BodyExpression.NeedsNullCheck(body))
        {
            writer.Line("sys::ArgumentNullException.ThrowIfNull(request);");
        }

        // In a path the runtime refuses null; elsewhere it means that nothing is sent.
        foreach (ParameterModel parameter in form.Given.Where(static parameter =>
            parameter is { Required: true, Type.Nullable: false, Location: not ParameterLocation.Path } && !CSharpType.IsValueType(parameter.Type)))
        {
            writer.Line($"sys::ArgumentNullException.ThrowIfNull({EmittedText.Identifier(parameter.Name)}, {EmittedText.Literal(parameter.Name)});");
        }

        writer.Line($"var call_ = new {RuntimeNames.ApiCall}(_pipeline, {form.Field}, options);");
        ParameterChecks.Emit(writer, form);
        bool releases = !operation.Parameters.IsEmpty && operation.Body is { } files && BodyEmitter.HoldsFiles(files);
        if (releases)
        {
            // The body first: once it holds the files, a parameter that is refused closes those that were handed over.
            writer.Open("try");
            BodyEmitter.Emit(writer, form, operation.Body!);
        }

        ParameterModel[] queries = operation.Parameters
            .Where(static parameter => parameter.Location is ParameterLocation.Query or ParameterLocation.QueryString)
            .ToArray();
        // A path without parameters and query is the operation's own, of which the runtime keeps the URL; unless a literal is encoded
        // or the path ends in a fragment, which is never sent.
        if (queries.Length > 0 || operation.PathParts.Any(part => part.Literal != operation.Path))
        {
            EmitUrl(writer, form, queries);
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.Location is ParameterLocation.Header or ParameterLocation.Cookie))
        {
            writer.Line(ParameterExpression.Field(form, parameter));
        }

        if (releases)
        {
            writer.Close();
            writer.Line("catch { call_.Abandon(); throw; }");
        }
        else if (operation.Body is { } content)
        {
            BodyEmitter.Emit(writer, form, content);
        }

        writer.Line($"return _pipeline.SendAsync({form.Field}, call_, cancellationToken);");
    }

    private static void EmitUrl(SourceWriter writer, OperationForm form, ParameterModel[] queries)
    {
        OperationModel operation = form.Operation;
        writer.Line($"ref {RuntimeNames.UrlBuilder} url_ = ref call_.Url;");
        foreach (PathPartModel part in operation.PathParts)
        {
            writer.Line(part.Literal is { } literal
                ? $"url_.Literal({EmittedText.Literal(literal)});"
                : ParameterExpression.Path(form, operation.Parameters[part.Parameter]));
        }

        foreach (ParameterModel parameter in queries)
        {
            writer.Line(ParameterExpression.Query(form, parameter));
        }
    }
}
