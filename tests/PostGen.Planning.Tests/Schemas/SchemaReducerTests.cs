using PostGen.Planning.Tests.Operations;

namespace PostGen.Planning.Tests.Schemas;

/// <summary>The schemas that an assembly carries for the analyzers of others.</summary>
public sealed class SchemaReducerTests
{
    [Fact]
    public void Schemas_are_reduced_to_what_types_were_made_of_by_name() =>
        Reduced("B: { type: object, description: Left out., properties: { a: { $ref: '#/components/schemas/A' } } }\n    A: { type: string, format: uri }\n    C: { type: string }")
            .ShouldBe("""{"openapi":"3.1.0","components":{"schemas":{"A":{"type":"string","format":"uri"},"B":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/A"}}}}}}""");

    [Theory]
    [InlineData(900_000, true)]
    [InlineData(1_000_001, false)]
    public void What_is_too_much_for_an_attribute_is_left_out(int length, bool isKept) =>
        (Reduced($"B: {{ type: object, properties: {{ a: {{ type: string, format: {new string('x', length)} }} }} }}") is not null).ShouldBe(isKept);

    [Fact]
    public void A_base_with_a_discriminator_names_its_heirs() =>
        Reduced("""
            B: { type: object, discriminator: { propertyName: t, mapping: { one: '#/components/schemas/C', uno: C, other: 'http://elsewhere' } }, properties: { t: { type: string } } }
                C: { allOf: [{ $ref: '#/components/schemas/B' }] }
                D: { allOf: [{ $ref: '#/components/schemas/C' }] }
                E: { type: object, discriminator: { propertyName: t } }
            """)
            .ShouldNotBeNull()
            .ShouldContain(""","x-postgen-heirs":{"one":"#/components/schemas/C","uno":"#/components/schemas/C","D":"#/components/schemas/D"}},"C":""");

    [Fact]
    public void An_heir_may_say_itself_what_it_is_and_is_none_that_its_base_forbids() =>
        Reduced("""
            B: { type: object, discriminator: { propertyName: t }, properties: { t: { $ref: '#/components/schemas/T' } } }
                T: { type: string, enum: [c, d, e, F] }
                C: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { t: { enum: [c] } } }] }
                D: { allOf: [{ $ref: '#/components/schemas/B' }], x-ms-discriminator-value: d }
                F: { allOf: [{ $ref: '#/components/schemas/B' }] }
                G: { allOf: [{ $ref: '#/components/schemas/B' }] }
            """)
            .ShouldNotBeNull()
            .ShouldContain(""","x-postgen-heirs":{"c":"#/components/schemas/C","d":"#/components/schemas/D","F":"#/components/schemas/F"}},"C":""");

    private static string? Reduced(string schemas) => ApiPlan.Of($$"""
        paths: { /b: { get: { responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } } } } } }
        components:
          schemas:
            {{schemas}}
        """).Model.SchemaDocument;
}
