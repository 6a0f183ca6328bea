using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Schemas;

/// <summary>Constants that tell the cases of a union apart without a discriminator.</summary>
public sealed class UnionTagTests
{
    [Theory]
    [InlineData("{ enum: [hangup] }", "{ const: mute }", true)]
    [InlineData("{ type: string, enum: [hangup] }", "{ type: string, enum: [mute] }", true)]
    [InlineData("{ const: same }", "{ const: same }", false)]
    [InlineData("{ const: 1 }", "{ const: 2 }", false)]
    [InlineData("{ type: [string, 'null'], const: hangup }", "{ type: [string, 'null'], const: mute }", false)]
    [InlineData("{ enum: [hangup, end] }", "{ const: mute }", false)]
    public void A_constant_that_alone_tells_the_cases_apart_is_always_sent(string first, string second, bool always)
    {
        PropertyModel action = SchemaPlan.Of($$"""
            Root: { oneOf: [{ $ref: '#/components/schemas/Hangup' }, { $ref: '#/components/schemas/Mute' }] }
            Hangup: { type: object, properties: { action: {{first}}, reason: { const: done } } }
            Mute: { type: object, properties: { action: {{second}} } }
            """, "3.1.0").Property("Hangup", "action");
        (action is { Required: true, MustBeSet: false, MayBeMissing: true, ConstExpression: "\"hangup\"" }).ShouldBe(always);
        action.Required.ShouldBe(always);
    }

    [Fact]
    public void A_constant_beside_the_one_that_tells_the_cases_apart_is_sent_where_it_is_set() =>
        SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/Hangup' }, { $ref: '#/components/schemas/Mute' }] }
            Hangup: { type: object, properties: { action: { const: hangup }, reason: { const: done } } }
            Mute: { type: object, properties: { action: { const: mute } } }
            """, "3.1.0").Property("Hangup", "reason").Required.ShouldBeFalse();
}
