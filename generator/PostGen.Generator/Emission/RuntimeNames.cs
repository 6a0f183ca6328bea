namespace PostGen.Generator.Emission;

/// <summary>
/// The one table of names outside the emitted code itself. Every emitted file declares the aliases, and <c>alias::Name</c> looks up
/// nothing but aliases: no schema, however named, can shadow it, and it is a fraction of the length of <c>global::</c> names. Those
/// that are printed most are aliases themselves, in lower case, which no member of a record or union is.
/// </summary>
internal static class RuntimeNames
{
    public const string Aliases = """
        using rt = global::PostGen.Runtime.CompilerServices;
        using pg = global::PostGen.Runtime;
        using sys = global::System;
        using col = global::System.Collections.Generic;
        using http = global::System.Net.Http;
        using json = global::System.Text.Json;
        using cs = global::System.Diagnostics.CodeAnalysis;
        using read = global::PostGen.Runtime.CompilerServices.JsonRead;
        using write = global::PostGen.Runtime.CompilerServices.JsonWrite;
        using input = global::System.Text.Json.Utf8JsonReader;
        using output = global::System.Text.Json.Utf8JsonWriter;
        using converter = global::System.Text.Json.Serialization.JsonConverterAttribute;
        using di = global::Microsoft.Extensions.DependencyInjection;
        using key = global::System.Text.Json.Serialization.JsonPropertyNameAttribute;
        using static global::PostGen.Runtime.CompilerServices.JsonName;
        """;

    // PostGen.Runtime
    public const string ApiException = "pg::ApiException";
    public const string ApiKeyCredential = "pg::ApiKeyCredential";
    public const string ApiResponse = "pg::ApiResponse";
    public const string ClientOptions = "pg::ClientOptions";
    public const string ErrorResponse = "pg::ErrorResponse";
    public const string FilePart = "pg::FilePart";
    public const string PayloadException = "pg::PayloadException";
    public const string RequestOptions = "pg::RequestOptions";
    public const string ReturnsErrorTypes = "pg::ReturnsErrorTypes";
    public const string SchemaConst = "pg::SchemaConst";
    public const string SchemaDocument = "pg::SchemaDocument";
    public const string SchemaFormat = "pg::SchemaFormat";
    public const string SchemaItems = "pg::SchemaItems";
    public const string SchemaLength = "pg::SchemaLength";
    public const string SchemaMultipleOf = "pg::SchemaMultipleOf";
    public const string SchemaPattern = "pg::SchemaPattern";
    public const string SchemaPlaceholders = "pg::SchemaPlaceholders";
    public const string SchemaProperties = "pg::SchemaProperties";
    public const string SchemaRange = "pg::SchemaRange";
    public const string SchemaRule = "pg::SchemaRule";
    public const string SchemaTarget = "pg::SchemaTarget";
    public const string SchemaType = "pg::SchemaType";
    public const string SchemaUnion = "pg::SchemaUnion";
    public const string SchemaValues = "pg::SchemaValues";
    public const string StatusErrorTypes = "pg::StatusErrorTypes";
    public const string UnknownCase = "pg::UnknownCase";

    // PostGen.Runtime.CompilerServices
    public const string ApiCall = "rt::ApiCall";
    public const string ApiClient = "rt::ApiClient";
    public const string ApiDefinition = "rt::ApiDefinition";
    public const string ApiOperation = "rt::ApiOperation";
    public const string ApiPipeline = "rt::ApiPipeline";
    public const string ClientHandler = "rt::ClientHandler";
    public const string ContentEquality = "rt::ContentEquality";
    public const string ErrorEnvelope = "rt::ErrorEnvelope";
    public const string ErrorFactory = "rt::ErrorFactory";
    public const string JsonCodec = "rt::JsonCodec";
    public const string JsonModel = "rt::IJsonModel";
    public const string JsonModelConverter = "rt::JsonModelConverter";
    public const string JsonModelOf = "rt::IJsonModel";
    public const string JsonUnion = "rt::JsonUnion";
    public const string JsonRead = "read";
    public const string JsonRemainder = "rt::JsonRemainder";
    public const string JsonTypes = "rt::JsonTypes";
    public const string JsonWrite = "write";
    public const string OperationGroup = "rt::OperationGroup";
    public const string ParameterStyle = "rt::ParameterStyle";
    public const string Payload = "rt::IPayload";
    public const string PayloadFaults = "rt::PayloadFaults";
    public const string PayloadValidation = "rt::PayloadValidation";
    public const string Presence = "rt::Presence";
    public const string ResponseBody = "rt::ResponseBody";
    public const string RetryMode = "rt::RetryMode";
    public const string SchemaEnum = "rt::SchemaEnum";
    public const string SchemaRecord = "rt::SchemaRecord";
    public const string UnionBase = "rt::SchemaUnion";
    public const string SecurityScheme = "rt::SecurityScheme";
    public const string UnionCases = "rt::UnionCases";
    public const string UrlBuilder = "rt::UrlBuilder";
    public const string ValueBytes = "rt::ValueBytes";
    public const string ValueJson = "rt::ValueJson";
    public const string ValueList = "rt::ValueList";
    public const string ValueMap = "rt::ValueMap";

    // The framework
    public const string JsonConverter = "converter";
    public const string JsonPropertyName = "key";
    public const string DateOnly = "sys::DateOnly";
    public const string DateTimeOffset = "sys::DateTimeOffset";
    public const string Guid = "sys::Guid";
    public const string JsonElement = "json::JsonElement";
    public const string Obsolete = "sys::Obsolete";
    public const string ReadOnlyDictionary = "col::IReadOnlyDictionary";
    public const string ReadOnlyList = "col::IReadOnlyList";
    public const string Stream = "sys::IO.Stream";
    public const string Utf8JsonReader = "input";
    public const string Utf8JsonWriter = "output";
}
