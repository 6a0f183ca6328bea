using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Schemas;

public sealed class ConstraintTests
{
    [Theory]
    [InlineData("type: string, pattern: ^a, minLength: 1, maxLength: 5, format: uri", "3.1.0")]
    [InlineData("allOf: [{ type: string, pattern: ^a }, { minLength: 1, maxLength: 5 }, { format: uri }]", "3.1.0")]
    public void Assertions_add_up_over_allOf(string schema, string version) =>
        Of(schema, version).ShouldBe(new ConstraintsModel { Pattern = "^a", MinLength = 1, MaxLength = 5, Format = "uri" });

    [Fact]
    public void Exclusive_bounds_are_flags_in_3_0_and_numbers_later()
    {
        Of("type: number, minimum: 1.50, exclusiveMinimum: true", "3.0.3").ShouldBe(new ConstraintsModel { ExclusiveMinimum = "1.50" });
        Of("type: number, exclusiveMinimum: 1.5", "3.1.0").ShouldBe(new ConstraintsModel { ExclusiveMinimum = "1.5" });
    }

    [Fact]
    public void Items_carry_their_own() =>
        Of("type: array, minItems: 1, uniqueItems: true, items: { type: string, maxLength: 3 }", "3.1.0")
            .ShouldBe(new ConstraintsModel { MinItems = 1, UniqueItems = true, Items = new ConstraintsModel { MaxLength = 3 } });

    [Fact]
    public void What_the_type_cannot_break_is_left_out() =>
        Of("type: string, format: uuid, minLength: 36", "3.1.0").ShouldBe(ConstraintsModel.None);

    [Fact]
    public void A_time_may_have_an_offset_or_none() =>
        Of("type: string, format: time", "3.1.0").ShouldBe(ConstraintsModel.None);

    private static ConstraintsModel Of(string schema, string version) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ {schema} }} }} }}", version).Property("Root", "a").Constraints;
}
