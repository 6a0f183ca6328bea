using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PostGen.Runtime.Tests.Json;

public class RelaxedJsonEncoderTests
{
    private static readonly JavaScriptEncoder s_original = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly RelaxedJsonEncoder s_encoder = new();

    [Fact]
    public void Every_character_is_written_as_the_original_writes_it()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            string text = $"a{(char)code}b";
            Written(text, s_encoder).ShouldBe(Written(text, s_original), $"U+{code:X4}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain ASCII that is longer than one vector of any processor, and then some more of it to be sure")]
    [InlineData("plain ASCII that is longer than one vector of any processor, with a \" and a \\ near its end\n")]
    [InlineData("Grüße 👋 and \uD83D alone, \u2028 and \u007F")]
    public void Texts_are_written_as_the_original_writes_them(string text)
    {
        Written(text, s_encoder).ShouldBe(Written(text, s_original));
        s_encoder.Encode(text).ShouldBe(s_original.Encode(text));
        JsonEncodedText.Encode(text, s_encoder).ShouldBe(JsonEncodedText.Encode(text, s_original));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_written_as_the_original_writes_them()
    {
        byte[] bytes = [(byte)'a', 0xC3, 0x28, 0xFF, (byte)'b'];

        WrittenBytes(bytes, s_encoder).ShouldBe(WrittenBytes(bytes, s_original));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('"')]
    [InlineData(0x1F600)]
    [InlineData(0x7F)]
    public void Scalars_are_judged_as_the_original_judges_them(int scalar) => s_encoder.WillEncode(scalar).ShouldBe(s_original.WillEncode(scalar));

    private static string Written(string text, JavaScriptEncoder encoder)
        => Json(writer => writer.WriteStringValue(text), encoder) + Json(writer => writer.WriteStringValue(Encoding.UTF8.GetBytes(text)), encoder);

    private static string WrittenBytes(byte[] text, JavaScriptEncoder encoder) => Json(writer => writer.WriteStringValue(text), encoder);

    private static string Json(Action<Utf8JsonWriter> write, JavaScriptEncoder encoder)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = encoder }))
            write(writer);

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
