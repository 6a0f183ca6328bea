using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.OpenEnums;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class OpenEnumTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Extensible_enums()
    {
        using var api = new OpenEnumClient(new OpenEnumClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("extensible-enums-swagger.json", Scenarios()), new WireCalls
        {
            { "expectedEnum", async () => (await api.PetGetByPetIdAsync("tommy")).Value.DaysOfWeek.ShouldBe(PetDaysOfWeek.Monday) },
            {
                "unexpectedEnum",
                async () =>
                {
                    Pet casper = await api.PetGetByPetIdAsync("casper");
                    casper.DaysOfWeek.ShouldBe(PetDaysOfWeek.Unrecognized);
                    casper.GetRawText(nameof(Pet.DaysOfWeek)).ShouldBe("Weekend");
                }
            },
            { "allowedValueEnum", async () => (await api.PetGetByPetIdAsync("scooby")).Value.Name.ShouldBe("Scooby Scarface") },
            { "roundTripEnum", () => api.PetAddPetAsync(s_retriever), s_retriever },
        });
    }

    private static readonly Pet s_retriever = new() { Name = "Retriever", IntEnum = PetIntEnum._3, DaysOfWeek = PetDaysOfWeek.Friday };

    [GeneratedRegex("^((un)?expected|allowedValue|roundTrip)Enum$")]
    private static partial Regex Scenarios();
}
