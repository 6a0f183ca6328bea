using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Emission.Fakes;

namespace PostGen.Generator.Emission;

/// <summary>Prints a file by what it is.</summary>
internal static class OutputFileEmitter
{
    /// <summary>Null for a file that would have nothing to say.</summary>
    public static SourceText? Print(OutputFile file) => file switch
    {
        SchemaFile schemas => SchemaFileEmitter.Print(schemas),
        OperationFile operations => OperationFileEmitter.Print(operations),
        ClientFile client => ClientFileEmitter.Print(client),
        ErrorFile errors => ErrorFileEmitter.Print(errors),
        SchemaDocumentFile document => SchemaDocumentEmitter.Print(document),
        FakeFile fake => FakeFileEmitter.Print(fake),
        UnionSupportFile => UnionSupportEmitter.Print(),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };
}
