using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A file of schemas' types.</summary>
internal static class SchemaFileEmitter
{
    public static SourceText? Print(SchemaFile file)
    {
        if (file.Types.IsEmpty)
        {
            return null;
        }

        SourceWriter writer = SourceFile.Start(file.Context.Namespace);
        foreach (TypeModel type in file.Types)
        {
            Emit(writer, type, file.Context);
        }

        EnumValuesEmitter.EmitExtensions(writer, file.Types.OfType<EnumModel>().ToArray(), file.Context);
        return writer.Finish();
    }

    private static void Emit(SourceWriter writer, TypeModel type, EmissionContext context)
    {
        switch (type)
        {
            case RecordModel record:
                RecordEmitter.Emit(writer, record, context);
                break;
            case UnionModel union:
                UnionEmitter.Emit(writer, union, context);
                break;
            case EnumModel model:
                EnumEmitter.Emit(writer, model, context);
                EnumValuesEmitter.Emit(writer, model);
                break;
        }
    }
}
