using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Emission.Fakes;

namespace PostGen.Generator.Emission;

/// <summary>Prints a file; one that would have nothing to say is not added.</summary>
internal static class OutputFileEmitter
{
    public static void Emit(OutputFile file, Action<string, SourceText> add)
    {
        switch (file)
        {
            case SchemaFile schemas:
                SchemaFileEmitter.Emit(schemas, add);
                break;
            case OperationFile operations:
                OperationFileEmitter.Emit(operations, add);
                break;
            case ClientFile client:
                ClientFileEmitter.Emit(client, add);
                break;
            case ErrorFile errors:
                ErrorFileEmitter.Emit(errors, add);
                break;
            case SchemaDocumentFile document:
                SchemaDocumentEmitter.Emit(document, add);
                break;
            case FakeFile fake:
                FakeFileEmitter.Emit(fake, add);
                break;
            case UnionSupportFile support:
                UnionSupportEmitter.Emit(support, add);
                break;
        }
    }
}
