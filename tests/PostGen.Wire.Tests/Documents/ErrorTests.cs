using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Errors;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class ErrorTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Error_responses()
    {
        using var api = new ErrorClient(new ErrorClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("xms-error-responses.json", Scenarios()), new WireCalls
        {
            { "expectedNoErrors", async () => (await api.PetGetPetByIdAsync("tommy")).Value.AniType.ShouldBe("Dog") },
            { "expectedNoErrors", async () => (await api.PetDoSomethingAsync("stay")).Raw.Status.ShouldBe(200) },
            { "(an answer without content)", Answers.AreEmpty(() => api.PetGetPetByIdAsync("django")) },
            {
                "animalNotFoundError", () => api.PetGetPetByIdAsync("coyoteUgly"),
                exception => exception.ShouldBeOfType<ErrorNotFoundException>().GetBody<AnimalNotFound>()!.Name.ShouldBe("coyote")
            },
            {
                "linkNotFoundError", () => api.PetGetPetByIdAsync("weirdAlYankovic"),
                exception => exception.ShouldBeOfType<ErrorNotFoundException>().GetBody<LinkNotFound>()!.WhatSubAddress.ShouldBe("pet/yourpet was not found")
            },
            {
                "stringError", () => api.PetGetPetByIdAsync("ringo"),
                exception => exception.ShouldBeOfType<ErrorBadRequestException>().GetJson()!.Value.GetString().ShouldBe("ringo is missing")
            },
            {
                "intError", () => api.PetGetPetByIdAsync("alien123"),
                exception => exception.ShouldBeOfType<ErrorNotImplementedException>().GetJson()!.Value.GetInt32().ShouldBe(123)
            },
            { "(an undocumented error)", () => api.PetGetPetByIdAsync("nobody"), Answers.Are(402) },
            {
                "expectedPetSadError", () => api.PetDoSomethingAsync("jump"),
                exception => exception.ShouldBeOfType<ErrorInternalServerErrorException>().GetBody<PetSadError>()!.Reason.ShouldBe("need more treats")
            },
            {
                "expectedPetHungryError", () => api.PetDoSomethingAsync("fetch"),
                exception => exception.ShouldBeOfType<ErrorNotFoundException>().GetBody<PetHungryOrThirstyError>()!
                    .HungryOrThirsty.ShouldBe("hungry and thirsty")
            },
            { "sendErrorWithParamNameModels", () => api.PetHasModelsParamAsync("value1"), Answers.Are(500) },
        });
    }

    [GeneratedRegex("^(expected(NoErrors|Pet)|animalNotFound|linkNotFound|stringError|intError|sendErrorWithParamNameModels)")]
    private static partial Regex Scenarios();
}
