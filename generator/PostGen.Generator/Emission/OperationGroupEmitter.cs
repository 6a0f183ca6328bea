using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The operations of one tag: a class that hangs on the client, or a part of the client itself.</summary>
internal static class OperationGroupEmitter
{
    public static void Emit(SourceWriter writer, OperationGroupModel group, OperationFile file)
    {
        string name = EmittedText.Identifier(group.TypeName);
        if (group.Name.Length == 0)
        {
            writer.Open($"partial class {name}");
        }
        else
        {
            Documentation.Summary(writer, group.Documentation ?? $"Operations tagged {group.Name}.");
            writer.Open($"{file.Context.Accessibility} partial class {name} : {RuntimeNames.OperationGroup}");
            writer.Line($$"""
                /// <summary>For mocks.</summary>
                protected {{name}}() { }

                internal {{name}}({{RuntimeNames.ApiPipeline}} pipeline) : base(pipeline) { }

                """);
        }

        foreach (OperationModel operation in group.Operations)
        {
            OperationEmitter.Emit(writer, operation, file);
        }

        writer.Close();
        writer.Line();
    }
}
