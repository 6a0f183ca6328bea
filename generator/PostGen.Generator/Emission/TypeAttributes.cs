using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Documentation and attributes that every emitted type of a schema carries.</summary>
internal static class TypeAttributes
{
    public static void Emit(SourceWriter writer, TypeModel model, EmissionContext context)
    {
        Documentation.Summary(writer, model.Documentation);
        Obsolescence.Emit(writer, model.Deprecated);
        string name = model.SchemaName is null ? "null" : EmittedText.Literal(model.SchemaName);
        // A component of that name is what the attribute assumes.
        string pointer = model.Pointer == "/components/schemas/" + model.SchemaName ? "" : ", " + EmittedText.Literal(model.Pointer);
        string document = context.DocumentName is null ? "" : ", Document = " + EmittedText.Literal(context.DocumentName);
        writer.Line($"[{RuntimeNames.SchemaType}({name}{pointer}{document})]");
    }
}
