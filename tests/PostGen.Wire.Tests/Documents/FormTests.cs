using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Forms;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class FormTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_formdata_urlencoded()
    {
        using var client = new FormClient(new FormClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("body-formdata-urlencoded.json", Scenarios()), new WireCalls
        {
            {
                "UpdatePetWithForm",
                () => client.Formsdataurlencoded.FormdataurlencodedUpdatePetWithFormAsync(1, new FormdataurlencodedUpdatePetWithFormRequest
                {
                    PetType = FormdataurlencodedUpdatePetWithFormRequestPetType.Dog,
                    PetFood = FormdataurlencodedUpdatePetWithFormRequestPetFood.Meat,
                    PetAge = 42,
                    Name = "Fido",
                })
            },
            {
                "UrlEncodedDataWithPartialConstantBody",
                () => client.FormdataurlencodedPartialConstantBodyAsync(
                    new FormdataurlencodedPartialConstantBodyRequest { Service = "bar", AccessToken = "foo" })
            },
        });
    }

    [GeneratedRegex("^(UpdatePetWithForm|UrlEncodedData)")]
    private static partial Regex Scenarios();
}
