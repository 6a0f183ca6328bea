using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A file of operation groups.</summary>
internal static class OperationFileEmitter
{
    public static SourceText? Print(OperationFile file)
    {
        if (file.Groups.IsEmpty)
        {
            return null;
        }

        SourceWriter writer = SourceFile.Start(file.Context.Namespace);
        foreach (OperationGroupModel group in file.Groups)
        {
            OperationGroupEmitter.Emit(writer, group, file);
        }

        return writer.Finish();
    }
}
