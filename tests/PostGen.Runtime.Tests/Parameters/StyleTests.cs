using System.Text.Json;
using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Parameters;

/// <summary>The tables of RFC 6570, section 3.2, and of OpenAPI's Style Examples, value by value.</summary>
public class StyleTests
{
    private static readonly JsonCodec<IReadOnlyList<string>> s_list = JsonCodec.List(JsonCodec.String);
    private static readonly JsonCodec<IReadOnlyDictionary<string, long>> s_map = JsonCodec.Map(JsonCodec.Int64);
    private static readonly IReadOnlyList<string> s_colors = ["blue", "black", "brown"];
    private static readonly Dictionary<string, long> s_rgb = new() { ["R"] = 100, ["G"] = 200, ["B"] = 150 };

    [Theory]
    [InlineData(ParameterStyle.Simple, false, "blue", "blue,black,brown", "R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, "blue", "blue,black,brown", "R=100,G=200,B=150")]
    [InlineData(ParameterStyle.Label, false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Matrix, false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150")]
    public void Path(ParameterStyle style, bool explode, string scalar, string list, string map)
    {
        PathOf((ref UrlBuilder url) => url.Path("color", "blue", JsonCodec.String, style, explode, "color")).ShouldBe(scalar);
        PathOf((ref UrlBuilder url) => url.Path("color", s_colors, s_list, style, explode, "color")).ShouldBe(list);
        PathOf((ref UrlBuilder url) => url.Path("color", s_rgb, s_map, style, explode, "color")).ShouldBe(map);
    }

    [Theory]
    [InlineData(ParameterStyle.Form, false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.SpaceDelimited, true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150")]
    [InlineData(ParameterStyle.PipeDelimited, false, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterStyle.TabDelimited, false, "color=blue", "color=blue%09black%09brown", "color=R%09100%09G%09200%09B%09150")]
    [InlineData(ParameterStyle.DeepObject, true, "color=blue", "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public void Query(ParameterStyle style, bool explode, string scalar, string list, string map)
    {
        QueryOf((ref UrlBuilder url) => url.Query("color", "blue", JsonCodec.String, style, explode, "color")).ShouldBe(scalar);
        QueryOf((ref UrlBuilder url) => url.Query("color", s_colors, s_list, style, explode, "color")).ShouldBe(list);
        QueryOf((ref UrlBuilder url) => url.Query("color", s_rgb, s_map, style, explode, "color")).ShouldBe(map);
    }

    [Fact]
    public void Empty_strings()
    {
        QueryOf((ref UrlBuilder url) => url.Query("color", "", JsonCodec.String, ParameterStyle.Form, true, "color")).ShouldBe("color=");
        QueryOf((ref UrlBuilder url) => url.Query("color", "")).ShouldBe("color=");
        PathOf((ref UrlBuilder url) => url.Path("color", "", JsonCodec.String, ParameterStyle.Matrix, false, "color")).ShouldBe(";color");

        // RFC 6570, section 3.2.7: a pair without a value is its name alone in a matrix, and keeps its sign elsewhere.
        var rgb = new Dictionary<string, string> { ["R"] = "", ["G"] = "2" };
        JsonCodec<IReadOnlyDictionary<string, string>> map = JsonCodec.Map(JsonCodec.String);
        PathOf((ref UrlBuilder url) => url.Path("color", rgb, map, ParameterStyle.Matrix, true, "color")).ShouldBe(";R;G=2");
        PathOf((ref UrlBuilder url) => url.Path("color", rgb, map, ParameterStyle.Label, true, "color")).ShouldBe(".R=.G=2");
        QueryOf((ref UrlBuilder url) => url.Query("color", rgb, map, ParameterStyle.Form, true, "color")).ShouldBe("R=&G=2");
    }

    [Fact]
    public void Empty_lists_and_nulls_are_not_sent()
    {
        QueryOf((ref UrlBuilder url) =>
        {
            url.Query("none", [], s_list, ParameterStyle.Form, true, "none");
            url.Query("null", (string?)null);
            url.Query("nothing", (long?)null);
            url.Query("deep", new Dictionary<string, long>(), s_map, ParameterStyle.DeepObject, true, "deep");
            url.Query("b", true);
            url.Query("empty", new Dictionary<string, long>(), s_map, ParameterStyle.Form, true, "empty");
            url.Query("c", 5L);
        }).ShouldBe("b=true&c=5");
    }

    [Fact]
    public void Deep_objects_nest()
        => QueryOf((ref UrlBuilder url) => url.Query("q", JsonSerializer.Deserialize<JsonElement>("""{"a":{"b c":1,"n":null},"l":["x",{"y":true}]}"""), JsonCodec.Any, ParameterStyle.DeepObject, true, "q"))
            .ShouldBe("q%5Ba%5D%5Bb%20c%5D=1&q%5Bl%5D%5B0%5D=x&q%5Bl%5D%5B1%5D%5By%5D=true");

    [Theory]
    [InlineData(false, "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%20%C3%A9%F0%9F%98%80%EF%BF%BD")]
    [InlineData(true, ":/?%23[]@!$&'()*+,;=%25%20%C3%A9%F0%9F%98%80%EF%BF%BD")]
    public void Reserved_characters(bool allowReserved, string expected)
        => QueryOf((ref UrlBuilder url) => url.Query("v", ":/?#[]@!$&'()*+,;=% é😀\ud800", JsonCodec.String, ParameterStyle.Form, false, "v", allowReserved)).ShouldBe("v=" + expected);

    [Fact]
    public void Allow_reserved_keeps_what_is_encoded_already()
        => QueryOf((ref UrlBuilder url) => url.Query("v", "a%2Fb%zz", JsonCodec.String, ParameterStyle.Form, false, "v", allowReserved: true)).ShouldBe("v=a%2Fb%25zz");

    [Fact]
    public void Names_are_encoded()
        => QueryOf((ref UrlBuilder url) => url.Query("Start<&=", 1)).ShouldBe("Start%3C%26%3D=1");

    [Fact]
    public void Primitive_values()
    {
        QueryOf((ref UrlBuilder url) =>
        {
            url.Query("i", -5);
            url.Query("d", 1.5e300);
            url.Query("m", 1.50m);
            url.Query("t", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)));
            url.Query("u", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
            url.Query("day", new DateOnly(2026, 1, 2));
            url.Query("g", Guid.Empty);
        }).ShouldBe("i=-5&d=1.5E%2B300&m=1.50&t=2026-01-02T03%3A04%3A05%2B02%3A00&u=2026-01-02T03%3A04%3A05Z&day=2026-01-02&g=00000000-0000-0000-0000-000000000000");
    }

    [Fact]
    public void Json_content()
        => QueryOf((ref UrlBuilder url) => url.QueryJson("filter", s_rgb, s_map)).ShouldBe("filter=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D");

    [Fact]
    public void The_whole_query_as_an_object()
        => QueryOf((ref UrlBuilder url) => url.QueryString(s_rgb, s_map)).ShouldBe("R=100&G=200&B=150");

    [Fact]
    public void Enums_go_by_their_text_and_unrecognised_ones_not_at_all()
    {
        QueryOf((ref UrlBuilder url) => url.QueryValue<Mood>("mood", Mood.Celebrate, MoodJson.Instance.Codec, ParameterStyle.Form, true, "mood")).ShouldBe("mood=cele%22brate");
        Should.Throw<ArgumentException>(() => QueryOf((ref UrlBuilder url) => url.QueryValue<Mood>("mood", Mood.Unrecognized, MoodJson.Instance.Codec, ParameterStyle.Form, true, "mood")))
            .ParamName.ShouldBe("mood");
        Should.Throw<ArgumentException>(() => QueryOf((ref UrlBuilder url) => url.Query("moods", [Mood.Like, Mood.Unrecognized], JsonCodec.List(MoodJson.Instance.Codec), ParameterStyle.Form, true, "moods")))
            .ParamName.ShouldBe("moods");
    }

    private static string PathOf(UrlAction action) => Of(action)["https://api.test/v1/".Length..];

    private static string QueryOf(UrlAction action) => Of(action)["https://api.test/v1/?".Length..];

    private static string Of(UrlAction action)
    {
        using var client = new TestClient(null);
        var call = new ApiCall(client.Pipeline, TestClient.Operation("GET"), null);
        call.Url.Literal("/");
        action(ref call.Url);
        return call.Url.ToString();
    }

    private delegate void UrlAction(ref UrlBuilder url);
}
