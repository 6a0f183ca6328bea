using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Schemas;

public sealed class AssertionFaultTests
{
    [Theory]
    [InlineData("type: integer, multipleOf: 0", "multipleOf: 0")]
    [InlineData("type: number, multipleOf: -0.5", "multipleOf: -0.5")]
    [InlineData("type: string, minLength: -1", "minLength: -1")]
    [InlineData("type: string, maxLength: '5'", "maxLength: \"5\"")]
    [InlineData("type: array, items: { type: string }, minItems: 2.5", "minItems: 2.5")]
    [InlineData("type: array, items: { type: string }, uniqueItems: yes please", "uniqueItems: \"yes please\"")]
    [InlineData("type: object, additionalProperties: { type: string }, maxProperties: many", "maxProperties: \"many\"")]
    [InlineData("type: number, maximum: '10'", "maximum: \"10\"")]
    [InlineData("type: string, pattern: '('", "pattern: \"(\"")]
    [InlineData("type: string, pattern: 7", "pattern: 7")]
    public void What_a_keyword_does_not_take_is_reported_and_left_out(string schema, string shown)
    {
        SchemaPlan plan = SchemaPlan.Of($"Root:\n  type: object\n  properties:\n    it: {{ {schema} }}");

        int column = 11 + schema.LastIndexOf(": ", StringComparison.Ordinal) + 6;
        plan.Messages.ShouldHaveSingleItem().ShouldStartWith($"PG0108(9,{column}) '{shown}' is left out, since ");
        plan.Property("Root", "it").Constraints.ShouldBe(ConstraintsModel.None);
    }

    [Fact]
    public void Each_is_reported_once_however_often_the_schema_is_used()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { type: object, properties: { a: { $ref: '#/components/schemas/T' }, b: { $ref: '#/components/schemas/T' }, c: { type: array, items: { $ref: '#/components/schemas/T' } } } }
            T: { type: string, pattern: '[' }
            """);

        plan.Faults.ShouldBe(["PG0108"]);
    }

    [Theory]
    [InlineData("text", "\"text\"")]
    [InlineData("12", "12")]
    [InlineData("[string]", "[\"string\"]")]
    [InlineData("~", "null")]
    public void What_is_no_schema_allows_any_value_and_is_reported(string schema, string shown)
    {
        SchemaPlan plan = SchemaPlan.Of($"Root: {{ type: object, properties: {{ it: {schema} }} }}");

        plan.Messages.ShouldHaveSingleItem().ShouldStartWith($"PG0110(6,45) Where a schema belongs stands '{shown}'");
        plan.Property("Root", "it").Type.Kind.ShouldBe(TypeKind.Any);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("{}")]
    public void A_boolean_and_an_empty_object_are_schemas(string schema) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ it: {schema} }} }}").Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("type: string, minLength: 1.0, maxLength: 2e1, pattern: '^\\p{L}+$', format: uri")]
    [InlineData("type: integer, multipleOf: 0.5, minimum: -1, exclusiveMaximum: 7")]
    [InlineData("type: array, items: { type: string }, minItems: 0, uniqueItems: false")]
    [InlineData("type: string, multipleOf: 0, minItems: -1")]
    public void What_a_keyword_takes_or_does_not_bear_on_the_type_is_no_fault(string schema) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ it: {{ {schema} }} }} }}").Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("type: string, minLength: 3, maxLength: 2", "minLength: 3", "maxLength: 2")]
    [InlineData("type: array, items: { type: string }, minItems: 1, maxItems: 0", "minItems: 1", "maxItems: 0")]
    [InlineData("type: object, additionalProperties: { type: string }, minProperties: 2, maxProperties: 1", "minProperties: 2", "maxProperties: 1")]
    [InlineData("type: integer, minimum: 10, maximum: -10", "minimum: 10", "maximum: -10")]
    [InlineData("type: number, exclusiveMinimum: 1, maximum: 1.0", "exclusiveMinimum: 1", "maximum: 1.0")]
    [InlineData("type: number, minimum: 1, exclusiveMaximum: 1", "minimum: 1", "exclusiveMaximum: 1")]
    [InlineData("type: number, minimum: 1e3, exclusiveMinimum: true, maximum: 1000", "minimum: 1e3", "maximum: 1000")]
    public void Bounds_that_no_value_lies_between_are_reported(string schema, string lower, string upper)
    {
        SchemaPlan plan = SchemaPlan.Of($"Root:\n  type: object\n  properties:\n    it: {{ {schema} }}");

        int column = 11 + schema.IndexOf(lower, StringComparison.Ordinal) + lower.IndexOf(' ', StringComparison.Ordinal) + 5;
        plan.Messages.ShouldHaveSingleItem().ShouldStartWith($"PG0109(9,{column}) No value can have both '{lower}' and '{upper}'");
    }

    [Theory]
    [InlineData("type: string, minLength: 3, maxLength: 3")]
    [InlineData("type: integer, minimum: 1, maximum: 1")]
    [InlineData("type: integer, minimum: 0, exclusiveMinimum: false, maximum: 0")]
    [InlineData("type: array, items: { type: string }, minItems: 0, maxItems: 0")]
    [InlineData("type: string, minLength: 3")]
    public void Bounds_that_a_value_lies_between_are_no_fault(string schema) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ it: {{ {schema} }} }} }}").Faults.ShouldBeEmpty();

    [Fact]
    public void A_condition_that_says_nothing_is_reported_and_left_out()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              type: object
              properties: { a: { type: string }, b: { type: string } }
              if: { properties: { a: { pattern: '(' } } }
              then: { required: [b] }
            """);

        plan.Messages.ShouldHaveSingleItem().ShouldStartWith("PG0108(9,41) 'pattern: \"(\"' is left out, since ");
        plan.Record("Root").Rules.ShouldHaveSingleItem().Condition.Operands[0].Kind.ShouldBe(ConditionKind.Always);
    }

    [Fact]
    public void A_whole_number_may_be_written_with_a_fraction_of_zero() =>
        SchemaPlan.Of("Root: { type: object, properties: { it: { type: string, minLength: 1.0, maxLength: 2e1 } } }")
            .Property("Root", "it").Constraints.ShouldBe(new ConstraintsModel { MinLength = 1, MaxLength = 20 });
}
