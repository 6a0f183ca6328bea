using System.Text;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A text that two schemas share when they say the same about their instances, whatever they say about them to people.</summary>
internal sealed class SchemaSignature
{
    private readonly Dictionary<SourceNode, string> _known = [];

    public string Of(SourceNode schema)
    {
        if (_known.TryGetValue(schema, out string? signature))
        {
            return signature;
        }

        StringBuilder text = new();
        Append(text, schema, isName: false);
        return _known[schema] = text.ToString();
    }

    private static void Append(StringBuilder text, SourceNode node, bool isName)
    {
        switch (node)
        {
            case SourceObject container:
                text.Append('{');
                foreach (SourceMember member in container.Members)
                {
                    // Below properties every name is a property's, even "title".
                    if (isName || !IsAnnotation(member.Name))
                    {
                        text.Append(member.Name).Append(':');
                        Append(text, member.Value, !isName && member.Name is "properties" or "patternProperties");
                        text.Append(',');
                    }
                }

                text.Append('}');
                break;
            case SourceArray array:
                text.Append('[');
                foreach (SourceNode item in array.Items)
                {
                    Append(text, item, isName: false);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case SourceScalar scalar:
                text.Append((char)('0' + (int)scalar.Kind)).Append(scalar.Text);
                break;
        }
    }

    private static bool IsAnnotation(string keyword) =>
        keyword is "title" or "description" or "example" or "examples" or "externalDocs" or "$comment" or "default" or "xml"
        || keyword.StartsWith("x-", StringComparison.Ordinal);
}
