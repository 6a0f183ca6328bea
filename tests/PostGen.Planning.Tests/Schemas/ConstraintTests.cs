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
    public void Items_of_items_carry_their_own() =>
        Of("type: array, items: { type: object, additionalProperties: { type: array, maxItems: 2, items: { type: string, const: x } } }", "3.1.0")
            .ShouldBe(new ConstraintsModel
            {
                Items = new ConstraintsModel { Items = new ConstraintsModel { MaxItems = 2, Items = new ConstraintsModel { Values = new(["x"]) } } },
            });

    [Theory]
    [InlineData("oneOf: [{ type: string, minLength: 3 }, { type: integer, maximum: 10 }]", 0, 3L, null)]
    [InlineData("oneOf: [{ type: string, minLength: 3 }, { type: integer, maximum: 10 }]", 1, null, "10")]
    [InlineData("minLength: 2, maximum: 9, oneOf: [{ type: string, minLength: 3 }, { type: integer, maximum: 10 }]", 0, 3L, null)]
    [InlineData("minLength: 4, maximum: 9, oneOf: [{ type: string, minLength: 3 }, { type: integer, maximum: 10 }]", 0, 4L, null)]
    [InlineData("minLength: 4, maximum: 9, oneOf: [{ type: string, minLength: 3 }, { type: integer, maximum: 10 }]", 1, null, "9")]
    [InlineData("minLength: 4, maximum: 1e1, anyOf: [{ type: string }, { type: integer, maximum: 9.0 }, { type: boolean }]", 1, null, "9.0")]
    [InlineData("minLength: 4, anyOf: [{ type: string, minLength: 3 }, { type: string, enum: [a, b] }, { type: integer }]", 0, 4L, null)]
    [InlineData("anyOf: [{ type: string, minLength: 3 }, { type: string, enum: [a, b] }, { type: integer }]", 0, null, null)]
    [InlineData("anyOf: [{ type: string, minLength: 3 }, { type: string, format: date }, { type: integer }]", 0, null, null)]
    [InlineData("anyOf: [{ type: integer, maximum: 10 }, { type: number, minimum: 100 }, { type: string }]", 0, null, null)]
    public void Cases_that_no_other_can_stand_in_for_carry_their_own(string schema, int index, long? minLength, string? maximum)
    {
        ConstraintsModel read = SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/Size' }} }} }}\nSize: {{ {schema} }}", "3.1.0")
            .Union("Size").Cases[index].Constraints;

        read.ShouldBe(new ConstraintsModel { MinLength = minLength, Maximum = maximum });
    }

    [Fact]
    public void Constants_of_one_type_are_the_values_of_their_case() =>
        SchemaPlan.Of("Root: { type: object, properties: { a: { $ref: '#/components/schemas/Size' } } }\nSize: { oneOf: [{ const: a }, { type: integer }] }", "3.1.0")
            .Union("Size").Cases[0].Constraints.ShouldBe(new ConstraintsModel { Values = new(["a"]) });

    [Fact]
    public void An_optional_constant_is_one_whatever_its_type()
    {
        Of("const: true", "3.1.0").ShouldBe(new ConstraintsModel { Const = "true" });
        Of("const: 5", "3.1.0").ShouldBe(new ConstraintsModel { Minimum = "5", Maximum = "5" });
        Of("type: number, format: decimal, enum: [5]", "3.1.0").ShouldBe(new ConstraintsModel { Minimum = "5", Maximum = "5" });
        Of("const: x", "3.1.0").ShouldBe(new ConstraintsModel { Values = new(["x"]) });
    }

    [Fact]
    public void What_the_type_cannot_break_is_left_out() =>
        Of("type: string, format: uuid, minLength: 36", "3.1.0").ShouldBe(ConstraintsModel.None);

    [Fact]
    public void A_time_may_have_an_offset_or_none() =>
        Of("type: string, format: time", "3.1.0").ShouldBe(ConstraintsModel.None);

    private static ConstraintsModel Of(string schema, string version) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ {schema} }} }} }}", version).Property("Root", "a").Constraints;
}
