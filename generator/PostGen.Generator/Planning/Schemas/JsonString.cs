using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Strings as JSON texts and back.</summary>
internal static class JsonString
{
    public static string Quote(string content) => JsonText.Of(new SourceScalar(SourceKind.String, content, 0, 0));

    /// <summary>The content of a JSON text that is a string; the text itself for every other scalar.</summary>
    public static string Content(string json) =>
        json.Length > 1 && json[0] == '"' ? ((SourceScalar)SourceJsonReader.Read(json).Root!).Text : json;
}
