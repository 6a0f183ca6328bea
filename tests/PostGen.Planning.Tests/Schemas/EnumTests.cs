namespace PostGen.Planning.Tests.Schemas;

public sealed class EnumTests
{
    [Theory]
    [InlineData("type: string, enum: [a, c], allOf: [{ $ref: '#/components/schemas/Letters' }]", "A C")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Letters' }, { enum: [d, b] }]", "D B")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Letters' }, { enum: [a, b, c] }, { enum: [b, c, z] }]", "B C")]
    [InlineData("enum: [x, y], allOf: [{ $ref: '#/components/schemas/Letters' }]", "A B C D")]
    [InlineData("enum: [1, 3], allOf: [{ $ref: '#/components/schemas/Numbers' }]", "One Three")]
    public void What_every_list_allows_is_left_under_its_own_name(string schema, string expected)
    {
        SchemaPlan plan = SchemaPlan.Of($$"""
            Root: { type: object, properties: { a: { {{schema}} } } }
            Letters: { type: string, enum: [a, b, c, d] }
            Numbers: { type: integer, enum: [1, 2, 3], x-enum-varnames: [One, Two, Three] }
            """);

        string.Join(' ', plan.Enum("RootA").Members.Select(static member => member.Name)).ShouldBe(expected);
    }
}
