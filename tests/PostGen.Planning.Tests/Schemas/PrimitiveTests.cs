namespace PostGen.Planning.Tests.Schemas;

public sealed class PrimitiveTests
{
    [Theory]
    [InlineData("type: string", "String")]
    [InlineData("type: string, format: date-time", "DateTimeOffset")]
    [InlineData("type: string, format: date", "DateOnly")]
    [InlineData("type: string, format: uuid", "Guid")]
    [InlineData("type: string, format: byte", "Bytes")]
    [InlineData("type: string, contentEncoding: base64", "Bytes")]
    [InlineData("type: string, format: binary", "String")]
    [InlineData("type: string, format: uri", "String")]
    [InlineData("type: string, format: made-up", "String")]
    [InlineData("type: integer", "Int64")]
    [InlineData("type: integer, format: int32", "Int32")]
    [InlineData("type: integer, format: uint64", "UInt64")]
    [InlineData("type: number", "Double")]
    [InlineData("type: number, format: float", "Single")]
    [InlineData("type: number, format: decimal", "Decimal")]
    [InlineData("type: boolean", "Boolean")]
    [InlineData("format: date-time", "DateTimeOffset")]
    [InlineData("pattern: ^a", "String")]
    [InlineData("minimum: 1", "Double")]
    [InlineData("type: array, items: { type: string }", "List<String>")]
    [InlineData("type: array", "List<Any>")]
    [InlineData("items: { type: integer }", "List<Int64>")]
    [InlineData("type: array, prefixItems: [{ type: string }], items: false", "List<Any>")]
    [InlineData("type: object", "Map<Any>")]
    [InlineData("type: object, additionalProperties: { type: integer }", "Map<Int64>")]
    [InlineData("type: object, additionalProperties: true", "Map<Any>")]
    [InlineData("type: object, patternProperties: { '^x-': { type: string } }", "Map<String>")]
    [InlineData("type: object, patternProperties: { '^x-': { type: string } }, additionalProperties: false", "Map<String>")]
    [InlineData("type: object, patternProperties: { '^x-': { type: string }, '^y-': { type: string } }, additionalProperties: false", "Map<String>")]
    [InlineData("type: object, patternProperties: { '^x-': { type: string }, '^y-': { type: integer } }, additionalProperties: false", "Map<RootAValue>")]
    [InlineData("type: object, patternProperties: { '^x-': { type: string } }, additionalProperties: { type: integer }", "Map<RootAValue>")]
    [InlineData("type: object, patternProperties: { '^x-': true }, additionalProperties: { type: integer }", "Map<Any>")]
    [InlineData("type: object, patternProperties: { '^x-': false }, additionalProperties: { type: integer }", "Map<Int64>")]
    [InlineData("description: anything", "Any")]
    [InlineData("uniqueItems: true", "List<Any>")]
    [InlineData("uniqueItems: false", "Any")]
    [InlineData("exclusiveMinimum: 1", "Double")]
    [InlineData("exclusiveMinimum: false", "Any")]
    [InlineData("required: [a]", "Map<Any>")]
    [InlineData("required: true", "Any")]
    [InlineData("type: [integer, string], format: int32, pattern: '^-?(?:0|[1-9]\\d*)$'", "Int32")]
    [InlineData("type: [number, string], format: double", "Double")]
    [InlineData("type: [string, 'null']", "String?")]
    [InlineData("anyOf: [{ type: string }, { type: 'null' }]", "String?")]
    [InlineData("oneOf: [{ type: 'null' }, { type: integer }]", "Int64?")]
    [InlineData("anyOf: [{ type: string }, { nullable: true }]", "String?")]
    [InlineData("type: string, nullable: true", "String?")]
    [InlineData("allOf: [{ type: string }, { maxLength: 5 }]", "String")]
    [InlineData("type: [array, 'null'], items: { type: [string, 'null'] }", "List<String?>?")]
    public void A_schema_has_the_type_of_the_table(string schema, string expected)
    {
        SchemaPlan plan = SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ {schema} }} }} }}");
        plan.TypeOf("Root", "a").ShouldBe(expected);
        plan.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("uuid", "pattern: '^[0-9a-fA-F-]{36}$'", "Guid")]
    [InlineData("uuid", "pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-'", "Guid")]
    [InlineData("uuid", "pattern: '('", "Guid")]
    [InlineData("uuid", "pattern: '^[0-9A-F-]{36}$'", "String")]
    [InlineData("uuid", "pattern: '^[0-9a-f]{32}$'", "String")]
    [InlineData("uuid", "minLength: 36, maxLength: 64", "Guid")]
    [InlineData("uuid", "minLength: 64", "String")]
    [InlineData("date", "pattern: '^\\d{4}-\\d{2}-\\d{2}$'", "DateOnly")]
    [InlineData("date", "pattern: '^\\d{4}-\\d{2}$'", "String")]
    [InlineData("date-time", "pattern: 'Z$'", "DateTimeOffset")]
    [InlineData("date-time", "pattern: '^[0-9T:-]+$'", "String")]
    [InlineData("date-time", "minLength: 25, maxLength: 25", "String")]
    [InlineData("date-time", "maxLength: 19", "String")]
    public void A_format_has_its_type_where_one_of_its_texts_is_allowed(string format, string assertions, string kind)
    {
        SchemaPlan plan = SchemaPlan.Of($"Root:\n  type: object\n  properties:\n    it: {{ type: string, format: {format}, {assertions} }}");

        plan.TypeOf("Root", "it").ShouldBe(kind);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("{ $ref: '#/components/schemas/Nowhere' }")]
    public void What_says_nothing_is_any_JSON(string schema) =>
        SchemaPlan.TypeOfProperty(schema).ShouldBe("Any");

    [Fact]
    public void A_property_that_is_forbidden_has_no_member() =>
        SchemaPlan.Of("Root: { type: object, properties: { a: false, b: { type: string } } }")
            .Record("Root").Properties.Select(property => property.JsonName).ShouldBe(["b"]);
}
