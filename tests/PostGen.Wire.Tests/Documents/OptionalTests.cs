using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Optional;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class OptionalTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Required_optional()
    {
        using var api = new OptionalClient(new OptionalClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("required-optional.json", Scenarios()), new WireCalls
        {
            { "ImplicitOptionalBinaryBody", () => api.ImplicitPutOptionalBinaryBodyAsync() },
            { "ExplicitOptionalBinaryBody", () => api.ExplicitPutOptionalBinaryBodyAsync() },
            { "ExplicitRequiredBinaryBody", () => api.ExplicitPutRequiredBinaryBodyAsync(FilePart.FromBytes(new byte[] { 1 }, "x.bin")) },
            { "OptionalImplicitQuery", () => api.ImplicitPutOptionalQueryAsync() },
            { "OptionalImplicitHeader", () => api.ImplicitPutOptionalHeaderAsync() },
            { "OptionalImplicitBody", () => api.ImplicitPutOptionalBodyAsync() },
            { "OptionalGlobalQuery", () => api.ImplicitGetOptionalGlobalQueryAsync() },
            { "OptionalIntegerParameter", () => api.ExplicitPostOptionalIntegerParameterAsync() },
            { "OptionalIntegerProperty", () => api.ExplicitPostOptionalIntegerPropertyAsync(new IntOptionalWrapper()) },
            { "OptionalIntegerHeader", () => api.ExplicitPostOptionalIntegerHeaderAsync() },
            { "OptionalStringParameter", () => api.ExplicitPostOptionalStringParameterAsync() },
            { "OptionalStringProperty", () => api.ExplicitPostOptionalStringPropertyAsync(new StringOptionalWrapper()) },
            { "OptionalStringHeader", () => api.ExplicitPostOptionalStringHeaderAsync() },
            { "OptionalClassParameter", () => api.ExplicitPostOptionalClassParameterAsync() },
            { "OptionalClassProperty", () => api.ExplicitPostOptionalClassPropertyAsync(new ClassOptionalWrapper()) },
            { "OptionalArrayParameter", () => api.ExplicitPostOptionalArrayParameterAsync() },
            { "OptionalArrayProperty", () => api.ExplicitPostOptionalArrayPropertyAsync(new ArrayOptionalWrapper()) },
            { "OptionalArrayHeader", () => api.ExplicitPostOptionalArrayHeaderAsync() },

            // Whatever is required is asked for before anything is sent.
            { "(path)", Refused<ArgumentException>(() => api.ImplicitGetRequiredPathAsync(null!)) },
            { "(path of all)", Refused<ArgumentException>(() => api.ImplicitGetRequiredGlobalPathAsync(null!)) },
            { "(query of all)", Refused<ArgumentException>(() => api.ImplicitGetRequiredGlobalQueryAsync(null!)) },
            { "(text)", Refused<ArgumentException>(() => api.ExplicitPostRequiredStringParameterAsync(null!)) },
            { "(text in an object)", Refused<PayloadException>(() => api.ExplicitPostRequiredStringPropertyAsync(new StringWrapper { Value = null! })) },
            { "(text in a header)", Refused<ArgumentException>(() => api.ExplicitPostRequiredStringHeaderAsync(null!)) },
            { "(object)", Refused<ArgumentException>(() => api.ExplicitPostRequiredClassParameterAsync(null!)) },
            { "(object in an object)", Refused<PayloadException>(() => api.ExplicitPostRequiredClassPropertyAsync(new ClassWrapper { Value = null! })) },
            { "(list)", Refused<ArgumentException>(() => api.ExplicitPostRequiredArrayParameterAsync(null!)) },
            { "(list in an object)", Refused<PayloadException>(() => api.ExplicitPostRequiredArrayPropertyAsync(new ArrayWrapper { Value = null! })) },
            { "(list in a header)", Refused<ArgumentException>(() => api.ExplicitPostRequiredArrayHeaderAsync(null!)) },
        });
    }

    private static Func<Task> Refused<TException>(Func<Task> call)
        where TException : Exception
        => () => Should.ThrowAsync<TException>(call);

    [GeneratedRegex("^(Optional(?!Response)|GeneralOptional|ImplicitOptional|Explicit(Optional|Required))")]
    private static partial Regex Scenarios();
}
