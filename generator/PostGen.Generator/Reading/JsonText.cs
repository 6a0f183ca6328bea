using System.Globalization;
using System.Text;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Prints a tree as compact JSON (RFC 8259).</summary>
internal static class JsonText
{
    public static string Of(SourceNode? node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    // The depth of a tree is bounded by the readers, so this recursion is too.
    private static void Append(StringBuilder text, SourceNode? node)
    {
        switch (node)
        {
            case SourceObject container:
                AppendObject(text, container);
                break;
            case SourceArray array:
                AppendArray(text, array);
                break;
            case SourceScalar { Kind: SourceKind.String } scalar:
                AppendString(text, scalar.Text);
                break;
            case SourceScalar scalar:
                text.Append(scalar.Text);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendObject(StringBuilder text, SourceObject container)
    {
        text.Append('{');
        bool first = true;
        foreach (SourceMember member in container.Members)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            AppendString(text, member.Name);
            text.Append(':');
            Append(text, member.Value);
        }

        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, SourceArray array)
    {
        text.Append('[');
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Append(text, array.Items[i]);
        }

        text.Append(']');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or (>= '\ud800' and <= '\udfff'):
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
