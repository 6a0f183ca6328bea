using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PostGen.JsonSchema.Text;

/// <summary>Writes a value as compact JSON (RFC 8259). Of members with one name only the last is written.</summary>
public static class SourceJsonWriter
{
    /// <summary>Writes a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="maxLength">UTF-16 code units after which the text is cut and ends in an ellipsis; never where not given.</param>
    /// <exception cref="InsufficientExecutionStackException">The value is nested too deeply for the stack.</exception>
    public static string Write(SourceNode node, int maxLength = int.MaxValue)
    {
        var output = new StringBuilder();
        Write(node, output, maxLength);
        return output.Length <= maxLength ? output.ToString() : output.ToString(0, maxLength) + "…";
    }

    /// <summary>Writes a text as a JSON string with its quotes.</summary>
    public static string WriteString(string text)
    {
        var output = new StringBuilder(text.Length + 2);
        WriteString(text, output);
        return output.ToString();
    }

    private static void Write(SourceNode node, StringBuilder output, int maxLength)
    {
        if (output.Length > maxLength)
        {
            return;
        }

        switch (node)
        {
            case SourceObject value:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                WriteObject(value, output, maxLength);
                break;
            case SourceArray array:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                output.Append('[');
                for (int i = 0; i < array.ItemArray.Length && output.Length <= maxLength; i++)
                {
                    output.Append(i == 0 ? "" : ",");
                    Write(array.ItemArray[i], output, maxLength);
                }

                output.Append(']');
                break;
            case SourceScalar { Kind: SourceKind.String } text:
                WriteString(text.Text, output);
                break;
            case SourceScalar scalar:
                output.Append(scalar.Text);
                break;
        }
    }

    private static void WriteObject(SourceObject value, StringBuilder output, int maxLength)
    {
        output.Append('{');
        bool first = true;
        foreach (SourceMember member in value.DistinctMembers)
        {
            if (output.Length > maxLength)
            {
                return;
            }

            output.Append(first ? "" : ",");
            first = false;
            WriteString(member.Name, output);
            output.Append(':');
            Write(member.Value, output, maxLength);
        }

        output.Append('}');
    }

    private static void WriteString(string text, StringBuilder output)
    {
        output.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"' or '\\':
                    output.Append('\\').Append(c);
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\r':
                    output.Append("\\r");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                case var _ when c < ' ' || IsLoneSurrogate(text, i):
                    output.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    output.Append(c);
                    break;
            }
        }

        output.Append('"');
    }

    private static bool IsLoneSurrogate(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
