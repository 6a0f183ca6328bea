using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A file of operation groups.</summary>
internal static class OperationFileEmitter
{
    public static void Emit(OperationFile file, Action<string, SourceText> add)
    {
        if (file.Groups.IsEmpty)
        {
            return;
        }

        SourceWriter writer = SourceFile.Start(file.Context.Namespace);
        foreach (OperationGroupModel group in file.Groups)
        {
            OperationGroupEmitter.Emit(writer, group, file);
        }

        add(file.HintName, writer.Finish());
    }
}
