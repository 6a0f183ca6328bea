using System.Text;

namespace PostGen.Wire.Tests.Documents;

/// <summary>The characters that the server knows as <c>multibyte</c> and <c>unicode</c>.</summary>
internal static class Multibyte
{
    public const string Text = "\u554A\u9F44\u4E02\u72DB\u72DC\uF9F1\uF92C\uF9F1\uFA0C\uFA29";

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);
}
