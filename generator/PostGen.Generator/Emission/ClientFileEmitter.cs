using Microsoft.CodeAnalysis.Text;

namespace PostGen.Generator.Emission;

/// <summary>The file of the client itself, its options, servers and registration.</summary>
internal static class ClientFileEmitter
{
    public static SourceText Print(ClientFile file)
    {
        SourceWriter writer = SourceFile.Start(file.Context.Namespace);
        ClientEmitter.Emit(writer, file);
        OptionsEmitter.Emit(writer, file);
        ServersEmitter.Emit(writer, file);
        if (file.HasHttpClientFactory)
        {
            ServiceCollectionEmitter.Emit(writer, file);
        }

        return writer.Finish();
    }
}
