using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Metaschema;

internal static class PublishedMetaschema
{
    private const string Base = "https://json-schema.org/draft/2020-12/";

    // One of the documents of 2020-12's metaschema, or null.
    public static SourceNode? Find(string uri)
    {
        if (!uri.StartsWith(Base, StringComparison.Ordinal))
        {
            return null;
        }

        using Stream? stream = typeof(PublishedMetaschema).Assembly.GetManifestResourceStream("metaschema/" + uri.Substring(Base.Length));
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return SourceJsonReader.Read(reader.ReadToEnd()).Root;
    }
}
