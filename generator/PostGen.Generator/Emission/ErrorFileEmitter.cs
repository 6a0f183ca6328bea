using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The file of exceptions, error types and their factory.</summary>
internal static class ErrorFileEmitter
{
    public static SourceText Print(ErrorFile file)
    {
        SourceWriter writer = SourceFile.Start(file.Context.Namespace);
        if (file.Errors.ErrorTypes is { } types)
        {
            EnumEmitter.EmitErrorTypes(writer, types, file);
            EnumValuesEmitter.Emit(writer, types);
            EnumValuesEmitter.EmitExtensions(writer, [types], file.Context);
        }

        ExceptionEmitter.Emit(writer, file.Errors, file.Context);
        foreach (StatusExceptionModel exception in file.Errors.Exceptions)
        {
            StatusExceptionEmitter.Emit(writer, exception, file.Errors, file.Context);
        }

        ErrorFactoryEmitter.Emit(writer, file.Errors, file.Context);
        return writer.Finish();
    }
}
