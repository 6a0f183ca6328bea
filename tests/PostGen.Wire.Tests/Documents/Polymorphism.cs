using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Complex;

namespace PostGen.Wire.Tests.Documents;

/// <summary>Fish: a base with a discriminator, its heirs, and fish within fish.</summary>
internal static class Polymorphism
{
    private static readonly DateTimeOffset s_2012 = new(2012, 1, 5, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_1900 = new(1900, 1, 5, 1, 0, 0, TimeSpan.Zero);

    private static readonly byte[] s_picture = [255, 255, 255, 255, 254];

    public static WireCalls Of(ComplexClient api) => new()
    {
        { "getComplexPolymorphismValid", async () => Read((await api.PolymorphismGetValidAsync()).Value.Value.ShouldBeOfType<Salmon>()) },

        // One of the siblings has a colour that the document does not know: it goes back as it came.
        { "putComplexPolymorphismValid", async () => await api.PolymorphismPutValidAsync((await api.PolymorphismGetValidAsync()).Value) },
        {
            "putComplexPolymorphismNoDiscriminator",
            async () =>
            {
                Fish fish = await api.PolymorphismGetValidAsync();

                // The server answers without the discriminator, which the document requires.
                await Should.ThrowAsync<ResponseFormatException>(() => api.PolymorphismPutMissingDiscriminatorAsync((Salmon)fish.Value!));
            }
        },
        { "getComplexPolymorphismDotSyntax", async () => (await api.PolymorphismGetDotSyntaxAsync()).Value.Value.ShouldBeOfType<DotSalmon>().Location.ShouldBe("sweden") },
        {
            "getComposedWithDiscriminator",
            async () =>
            {
                DotFishMarket market = await api.PolymorphismGetComposedWithDiscriminatorAsync();
                market.Fishes!.Select(fish => fish.Value.ShouldBeOfType<DotSalmon>().Location).ShouldBe(["australia", "canada"]);
            }
        },
        { "getComposedWithoutDiscriminator", () => api.PolymorphismGetComposedWithoutDiscriminatorAsync(), Answers.AreUnreadable },
        { "getComplexPolymorphismComplicated", async () => (await api.PolymorphismGetComplicatedAsync()).Value.Fishtype.ShouldBe("smart_salmon") },
        {
            "putComplexPolymorphismComplicated",
            async () => await api.PolymorphismPutComplicatedAsync((await api.PolymorphismGetComplicatedAsync()).Value)
        },
        { "getComplexPolymorphicRecursiveValid", async () => (await api.PolymorphicrecursiveGetValidAsync()).Value.ShouldBe(Recursive()) },
        { "putComplexPolymorphicRecursiveValid", () => api.PolymorphicrecursivePutValidAsync(Recursive()) },
        {
            "",
            // Without what the document requires nothing compiles, so what is missing here is a sibling.
            () => api.PolymorphismPutValidMissingRequiredAsync(new Shark { Birthday = s_2012, Length = 1, Siblings = [null!] }),
            exception => exception.ShouldBeOfType<PayloadException>()
        },
        { "", () => api.FlattencomplexGetValidAsync(), Answers.Are(404) },
    };

    private static void Read(Salmon salmon)
    {
        salmon.Iswild.ShouldBe(true);
        salmon.Siblings!.Select(fish => fish.Value!.GetType()).ShouldBe([typeof(Shark), typeof(Sawshark), typeof(Goblinshark)]);
        Goblinshark goblin = (Goblinshark)salmon.Siblings![2].Value!;
        goblin.Color.ShouldBe(GoblinsharkColor.Unrecognized);
        goblin.GetRawText(nameof(Goblinshark.Color)).ShouldBe("pinkish-gray");
    }

    private static Fish Recursive() => new Salmon
    {
        Location = "alaska",
        Iswild = true,
        Species = "king",
        Length = 1,
        Siblings =
        [
            new Shark
            {
                Age = 6,
                Birthday = s_2012,
                Species = "predator",
                Length = 20,
                Siblings =
                [
                    new Salmon { Location = "atlantic", Iswild = true, Species = "coho", Length = 2, Siblings = [Predator(), Sawshark(null)] },
                    Sawshark([]),
                ],
            },
            Sawshark([]),
        ],
    };

    private static Shark Predator() => new() { Age = 6, Birthday = s_2012, Species = "predator", Length = 20 };

    private static Sawshark Sawshark(IReadOnlyList<Fish>? siblings) =>
        new() { Age = 105, Birthday = s_1900, Picture = s_picture, Species = "dangerous", Length = 10, Siblings = siblings };
}
