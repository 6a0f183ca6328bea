using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Additional;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class AdditionalPropertiesTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Additional_properties()
    {
        using var api = new AdditionalClient(new AdditionalClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("additionalProperties.json", Scenarios()), new WireCalls
        {
            { "additionalPropertiesTrue", async () => (await api.PetsCreateAPTrueAsync(PetAPTrue.Parse(Puppy))).Value.Status.ShouldBe(true) },
            { "additionalPropertiesSubclass", async () => (await api.PetsCreateCatAPTrueAsync(CatAPTrue.Parse(Lisa))).Value.Friendly.ShouldBe(true) },
            { "additionalPropertiesTypeObject", async () => (await api.PetsCreateAPObjectAsync(PetAPObject.Parse(Hira))).Value.Status.ShouldBe(true) },
            {
                "additionalPropertiesTypeString",
                async () => (await api.PetsCreateAPStringAsync(new PetAPString
                {
                    Id = 3,
                    Name = "Tommy",
                    AdditionalProperties = new Dictionary<string, string> { ["color"] = "red", ["weight"] = "10 kg", ["city"] = "Bombay" },
                })).Value.AdditionalProperties["weight"].ShouldBe("10 kg")
            },
            {
                "additionalPropertiesInProperties",
                async () => (await api.PetsCreateAPInPropertiesAsync(new PetAPInProperties { Id = 4, Name = "Bunny", AdditionalPropertiesValue = s_sizes }))
                    .Value.AdditionalPropertiesValue.ShouldBe(s_sizes)
            },
            {
                "additionalPropertiesInPropertiesWithAPTypeString",
                async () => (await api.PetsCreateAPInPropertiesWithAPStringAsync(new PetAPInPropertiesWithAPString
                {
                    Id = 5,
                    Name = "Funny",
                    OdataLocation = "westus",
                    AdditionalPropertiesValue = s_sizes,
                    AdditionalProperties = new Dictionary<string, string> { ["color"] = "red", ["city"] = "Seattle", ["food"] = "tikka masala" },
                })).Value.AdditionalProperties["food"].ShouldBe("tikka masala")
            },
        });
    }

    private const string Puppy = """{"id":1,"name":"Puppy","birthdate":"2017-12-13T02:29:51Z","complexProperty":{"color":"Red"}}""";
    private const string Lisa = """{"id":1,"name":"Lisa","friendly":true,"birthdate":"2017-12-13T02:29:51Z","complexProperty":{"color":"Red"}}""";
    private const string Hira = $$"""{"id":2,"name":"Hira","siblings":[{{Puppy}}],"picture":"//////4="}""";

    private static readonly Dictionary<string, double> s_sizes = new() { ["height"] = 5.61, ["weight"] = 599, ["footsize"] = 11.5 };

    [GeneratedRegex("^additionalProperties")]
    private static partial Regex Scenarios();
}
