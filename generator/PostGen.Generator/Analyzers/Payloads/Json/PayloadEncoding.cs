using System.Text;
using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Finds files that the compiler could not read as Unicode (RFC 8259, section 8.1: JSON is UTF-8).</summary>
internal static class PayloadEncoding
{
    private const char Replacement = '\uFFFD';

    /// <summary>A fault at the first character of which it is not known which one was meant; null where there is none.</summary>
    public static JsonFault? FaultIn(SourceText text)
    {
        // Compilers fall back to the system's code page, or put replacement characters.
        bool isUnicode = text.Encoding is not { } encoding || encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase);
        for (int i = 0; i < text.Length; i++)
        {
            if (isUnicode ? text[i] == Replacement : text[i] > 0x7F)
            {
                return isUnicode && IsSpeltOut(text)
                    ? null
                    : new JsonFault(PayloadDescriptors.JsonSyntax, i, 1, "The file is not UTF-8, which JSON has to be. Save it as UTF-8.");
            }
        }

        return null;
    }

    /// <summary>Whether the file's bytes are those of its characters, so that a replacement character stands in the file itself.</summary>
    private static bool IsSpeltOut(SourceText text) =>
        text.Encoding is not { } encoding
        || text.GetChecksum().SequenceEqual(ChecksumOf(text, encoding))
        || text.GetChecksum().SequenceEqual(ChecksumOf(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));

    private static IEnumerable<byte> ChecksumOf(SourceText text, Encoding encoding) =>
        SourceText.From(text.ToString(), encoding, text.ChecksumAlgorithm).GetChecksum();
}
