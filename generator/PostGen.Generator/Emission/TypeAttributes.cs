using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Documentation and attributes that every emitted type of a schema carries.</summary>
internal static class TypeAttributes
{
    public static void Emit(SourceWriter writer, TypeModel model, EmissionContext context)
    {
        Documentation.Summary(writer, model.Documentation);
        Obsolescence.Emit(writer, model.Deprecated);
        // Nobody writes by hand what only servers send, least of all where its schema has no name.
        if (!model.IsSent && model.SchemaName is null)
        {
            return;
        }

        string name = EmittedText.Literal(model.SchemaName ?? model.Name);
        writer.Line($"[{RuntimeNames.SchemaType}({name}, {EmittedText.Literal(model.Pointer)}, Document = {EmittedText.Literal(context.DocumentName)})]");
    }
}
