using System.Buffers;
using System.Text.Encodings.Web;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>, whose maps of all of Unicode are built only once a text needs them: building
/// them is a sixth of the time of a program's first calls.
/// </summary>
internal sealed class RelaxedJsonEncoder : JavaScriptEncoder
{
    private const string Plain = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly SearchValues<char> s_plain = SearchValues.Create(Plain);
    private static readonly SearchValues<byte> s_plainUtf8 = SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(Plain));

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
        => new ReadOnlySpan<char>(text, textLength).ContainsAnyExcept(s_plain)
            ? UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(text, textLength)
            : -1;

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
        => utf8Text.ContainsAnyExcept(s_plainUtf8) ? UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(utf8Text) : -1;

    public override bool WillEncode(int unicodeScalar) => UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        => UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
        => UnsafeRelaxedJsonEscaping.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);

    public override OperationStatus EncodeUtf8(
        ReadOnlySpan<byte> utf8Source, Span<byte> utf8Destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true)
        => UnsafeRelaxedJsonEscaping.EncodeUtf8(utf8Source, utf8Destination, out bytesConsumed, out bytesWritten, isFinalBlock);
}
