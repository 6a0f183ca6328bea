namespace PostGen.Planning.Tests.Schemas;

public sealed class NamingTests
{
    [Fact]
    public void Inline_schemas_are_named_by_title_or_by_path() =>
        SchemaPlan.Of("""
            Root:
              properties:
                mentions: { type: array, items: { properties: { a: { type: string } } } }
                meta: { title: Extra facts, properties: { a: { type: string } } }
                by_id: { type: object, additionalProperties: { type: string, enum: [x, y] } }
            """).Names.ShouldBe(["ExtraFacts", "Root", "RootByIdValue", "RootMentionsItem"]);

    [Fact]
    public void Equal_shape_and_title_is_one_type() =>
        SchemaPlan.Of("""
            Root:
              properties:
                a: { title: Page, description: one, properties: { next: { type: string } } }
                b: { title: Page, description: other, properties: { next: { type: string } } }
                c: { properties: { next: { type: string } } }
            """).Names.ShouldBe(["Page", "Root", "RootC"]);

    [Fact]
    public void A_title_that_different_shapes_share_names_none_of_them() =>
        SchemaPlan.Of("""
            Root:
              properties:
                a: { title: Page, properties: { next: { type: string } } }
                b: { title: Page, properties: { previous: { type: string } } }
            """).Names.ShouldBe(["Root", "RootA", "RootB"]);

    [Fact]
    public void Two_components_of_one_name_in_Pascal_case_are_told_apart_and_reported()
    {
        const string First = "ref_of: { properties: { a: { type: string } } }";
        const string Second = "ref__of: { properties: { b: { type: string } } }";
        const string Root = "Root: { properties: { a: { $ref: '#/components/schemas/ref_of' }, b: { $ref: '#/components/schemas/ref__of' } } }";
        SchemaPlan one = SchemaPlan.Of($"{Root}\n{First}\n{Second}");
        SchemaPlan other = SchemaPlan.Of($"{Second}\n{First}\n{Root}");
        one.Names.ShouldBe(["RefOf", "RefOf2", "Root"]);
        one.Record("RefOf").SchemaName.ShouldBe(other.Record("RefOf").SchemaName);
        one.Faults.ShouldBe(["PG0106"]);
    }

    [Fact]
    public void Enum_values_of_every_kind_get_readable_names() =>
        SchemaPlan.Of("Root: { type: object, properties: { a: { type: string, enum: ['>=', id, -id, '', Id, PROMOTED_PLUS, '1', unrecognized] } } }")
            .Enum("RootA").Members.Select(member => member.Name)
            .ShouldBe(["GreaterThanOrEqual", "Id2", "MinusId", "Empty", "Id", "PromotedPlus", "_1", "Unrecognized2"]);
}
