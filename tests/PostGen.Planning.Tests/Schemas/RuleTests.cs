using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Schemas;

public sealed class RuleTests
{
    private const string Members = "properties: { a: { type: string }, b: { type: string }, n: { type: integer } }";

    [Theory]
    [InlineData("dependentRequired: { a: [b] }", "'b' must be set when 'a' is set")]
    [InlineData("anyOf: [{ required: [a] }, { required: [b] }]", "at least one must hold: 'a' is set; 'b' is set")]
    [InlineData("not: { required: [a, b] }", "this must not hold: 'a' is set and 'b' is set")]
    [InlineData("if: { required: [a], properties: { a: { const: x } } }, then: { required: [b] }", "when 'a' is \"x\", then 'b' must be set")]
    [InlineData("if: { required: [a] }, then: true, else: { required: [b] }", "when 'a' is set, then ; otherwise 'b' must be set")]
    [InlineData("allOf: [{ if: { required: [a] }, then: { properties: { b: { enum: [x, y] } } } }]", "when 'a' is set, then 'b' is one of \"x\", \"y\"")]
    [InlineData("dependentSchemas: { a: { properties: { n: { minimum: 3, maximum: 5 } } } }", "when 'a' is set, then 'n' is at least 3 and is at most 5")]
    [InlineData("dependencies: { a: { required: [b] } }", "when 'a' is set, then 'b' must be set")]
    [InlineData("if: { properties: { a: { const: x } }, required: [a] }, then: { properties: { b: { maxLength: 280, pattern: ^z } } }", "when 'a' is \"x\", then 'b' has at most 280 characters and matches ^z")]
    [InlineData("minProperties: 1", "at least 1 of the properties must be set")]
    [InlineData("maxProperties: 2", "at most 2 of the properties may be set")]
    public void A_rule_over_members_is_kept_in_the_documents_own_words(string rule, string message) =>
        SchemaPlan.Of($"Root: {{ type: object, {Members}, {rule} }}").Record("Root").Rules.ShouldHaveSingleItem().Message.ShouldBe(message);

    [Theory]
    [InlineData("dependentRequired: { a: [unknown] }")]
    [InlineData("not: { required: [unknown] }")]
    [InlineData("if: { properties: { n: { minLength: 3 } } }, then: { required: [a] }")]
    [InlineData("if: { required: [b] }, then: { properties: { a: { format: time } } }")]
    [InlineData("if: { properties: { a: { properties: { b: { const: 1 } } } } }, then: { required: [b] }")]
    public void What_a_condition_cannot_say_is_no_rule_of_the_type_and_reported(string rule)
    {
        SchemaPlan plan = SchemaPlan.Of($"Root: {{ type: object, {Members}, {rule} }}");
        plan.Record("Root").Rules.ShouldBeEmpty();
        plan.Faults.ShouldBe(["PG0107"]);
    }

    [Fact]
    public void What_required_members_satisfy_already_is_no_rule() =>
        SchemaPlan.Of($"Root: {{ type: object, {Members}, required: [a], minProperties: 1 }}").Record("Root").Rules.ShouldBeEmpty();

    [Theory]
    [InlineData("x-postgen-placeholders: { in: a, into: list }", "{{n}}")]
    [InlineData("x-postgen-placeholders: [{ in: a, into: list, pattern: '[n]' }]", "[n]")]
    public void Placeholders_bind_a_text_to_a_list(string extension, string pattern) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ type: string }}, list: {{ type: array }} }}, {extension} }}")
            .Record("Root").Placeholders.ShouldBe([new PlaceholderModel("A", "List", "a", "list", pattern)]);

    [Fact]
    public void Placeholders_for_a_member_that_is_not_there_are_no_rule() =>
        SchemaPlan.Of("Root: { type: object, properties: { a: { type: string } }, x-postgen-placeholders: { in: a, into: gone } }")
            .Record("Root").Placeholders.ShouldBeEmpty();
}
