using PostGen.Generator.Model;
using PostGen.Generator.Planning.Schemas;

namespace PostGen.Planning.Tests.Schemas;

public sealed class ObjectTests
{
    [Fact]
    public void Required_optional_and_nullable_are_four_different_things()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              required: [a, b]
              properties:
                a: { type: string }
                b: { type: [string, 'null'] }
                c: { type: string }
                d: { type: [string, 'null'] }
            """);
        plan.Property("Root", "a").ShouldSatisfyAllConditions(a => a.MustBeSet.ShouldBeTrue(), a => a.Type.Nullable.ShouldBeFalse());
        plan.Property("Root", "b").ShouldSatisfyAllConditions(b => b.MustBeSet.ShouldBeTrue(), b => b.Type.Nullable.ShouldBeTrue());
        plan.Property("Root", "c").ShouldSatisfyAllConditions(c => c.MustBeSet.ShouldBeFalse(), c => c.TracksPresence.ShouldBeFalse());
        plan.Property("Root", "d").ShouldSatisfyAllConditions(d => d.MustBeSet.ShouldBeFalse(), d => d.TracksPresence.ShouldBeTrue());
    }

    [Theory]
    [InlineData("{ const: FREE }", "\"FREE\"")]
    [InlineData("{ type: string, enum: [FREE] }", "\"FREE\"")]
    [InlineData("{ const: 5 }", "5L")]
    [InlineData("{ const: true }", "true")]
    [InlineData("{ type: string, enum: [5] }", "\"5\"")]
    public void A_required_constant_needs_no_argument(string schema, string expression)
    {
        PropertyModel property = SchemaPlan.Of($"Root: {{ required: [a], properties: {{ a: {schema} }} }}").Property("Root", "a");
        property.ConstExpression.ShouldBe(expression);
        property.MustBeSet.ShouldBeFalse();
    }

    [Fact]
    public void An_optional_constant_is_not_sent_unasked()
    {
        PropertyModel property = SchemaPlan.Of("Root: { properties: { a: { const: yes } } }").Property("Root", "a");
        property.Const.ShouldBeNull();
        property.Constraints.Values.ShouldBe(["yes"]);
    }

    [Theory]
    [InlineData("patternProperties: { '^x-': { type: integer } }", TypeKind.Any)]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: true", TypeKind.Any)]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: false", TypeKind.Int64)]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: { type: integer }", TypeKind.Int64)]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: { type: string }", TypeKind.Model)]
    [InlineData("patternProperties: { '^x-': false }", null)]
    public void Members_whose_names_follow_a_pattern_can_be_given(string keywords, object? kind) =>
        (SchemaPlan.Of($"Root: {{ properties: {{ a: {{ type: string }} }}, {keywords} }}").Record("Root").AdditionalProperties?.Kind).ShouldBe((TypeKind?)kind);

    [Fact]
    public void AllOf_of_one_reference_is_the_referenced_type()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              properties:
                a: { allOf: [{ $ref: '#/components/schemas/Other' }], description: A wrapper, nullable: true }
            Other: { properties: { x: { type: string } } }
            """, "3.0.3");
        plan.TypeOf("Root", "a").ShouldBe("Other?");
        plan.Names.ShouldBe(["Other", "Root"]);
    }

    [Fact]
    public void AllOf_adds_up_and_a_later_branch_refines_an_earlier_one()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              allOf:
                - $ref: '#/components/schemas/Base'
                - required: [id, b]
                  properties:
                    kind: { const: cat }
                    b: { type: integer }
            Base:
              properties:
                id: { type: string }
                kind: { type: string }
                inner: { properties: { x: { type: string } } }
            """);
        plan.Record("Root").Properties.Select(property => property.JsonName).ShouldBe(["id", "kind", "inner", "b"]);
        plan.Property("Root", "id").MustBeSet.ShouldBeTrue();
        plan.Property("Root", "kind").Constraints.Values.ShouldBe(["cat"]);

        // An inherited inline schema is named after the component that declares it.
        plan.TypeOf("Root", "inner").ShouldBe("BaseInner");
    }

    [Fact]
    public void A_required_name_that_is_not_declared_is_reported_and_costs_nothing()
    {
        SchemaPlan plan = SchemaPlan.Of("Root: { required: [nmae], properties: { name: { type: string } } }");
        plan.Faults.ShouldBe(["PG0102"]);
        plan.Property("Root", "name").MustBeSet.ShouldBeFalse();
    }

    [Fact]
    public void Declared_additional_properties_stand_beside_the_others()
    {
        RecordModel record = SchemaPlan.Of("Root: { properties: { a: { type: string } }, additionalProperties: { type: integer } }").Record("Root");
        record.AdditionalProperties.ShouldBe(new TypeReference(TypeKind.Int64));
        SchemaPlan.Of("Root: { properties: { a: { type: string } }, additionalProperties: true }").Record("Root")
            .AdditionalProperties.ShouldBe(new TypeReference(TypeKind.Any));
        SchemaPlan.Of("Root: { properties: { a: { type: string } } }").Record("Root").AdditionalProperties.ShouldBeNull();
    }

    [Fact]
    public void Members_never_collide_with_each_other_or_with_what_a_record_has()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              properties:
                root: { type: string }
                equals: { type: string }
                to_string: { type: string }
                foo-bar: { type: string }
                fooBar: { type: string }
                '': { type: string }
                '+1': { type: string }
                class: { type: string }
            """);
        plan.Record("Root").Properties.Select(property => property.Name)
            .ShouldBe(["RootValue", "EqualsValue", "ToStringValue", "FooBar2", "FooBar", "Empty", "Plus1", "Class"], ignoreOrder: true);
    }

    [Fact]
    public void Shapes_differ_between_request_and_response_only_where_they_must()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              required: [id, name, child]
              properties:
                id: { type: string, readOnly: true }
                name: { type: string }
                child: { $ref: '#/components/schemas/Child' }
                plain: { $ref: '#/components/schemas/Plain' }
            Child: { required: [secret], properties: { secret: { type: string, writeOnly: true } } }
            Plain: { properties: { etag: { type: string, readOnly: true } } }
            """, use: SchemaUse.Both);
        plan.Names.ShouldBe(["Child", "ChildRequest", "Plain", "Root", "RootRequest"]);
        plan.Record("Root").Properties.Select(property => property.JsonName).ShouldBe(["id", "name", "child", "plain"]);
        plan.Record("RootRequest").Properties.Select(property => property.JsonName).ShouldBe(["name", "child", "plain"]);
        plan.TypeOf("RootRequest", "child").ShouldBe("ChildRequest");
        plan.Record("Child").Properties.ShouldBeEmpty();
        plan.Record("Plain").Properties.Single().ReadOnly.ShouldBeTrue();
        plan.Record("Root").Properties.ShouldAllBe(property => !property.ReadOnly);
    }

    [Fact]
    public void A_schema_that_travels_one_way_has_no_members_of_the_other()
    {
        SchemaPlan plan = SchemaPlan.Of(
            "Root: { properties: { id: { type: string, readOnly: true }, password: { type: string, writeOnly: true } } }",
            use: SchemaUse.Request);
        plan.Record("Root").Properties.Select(property => property.JsonName).ShouldBe(["password"]);
    }

    [Fact]
    public void Recursion_through_members_is_fine_and_without_them_is_reported()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { properties: { next: { $ref: '#/components/schemas/Root' }, loop: { $ref: '#/components/schemas/Loop' }, nest: { $ref: '#/components/schemas/Nest' } } }
            Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] }
            Nest: { type: array, items: { $ref: '#/components/schemas/Nest' } }
            """);
        plan.TypeOf("Root", "next").ShouldBe("Root");
        plan.TypeOf("Root", "loop").ShouldStartWith("Any");
        plan.TypeOf("Root", "nest").ShouldStartWith("List<List<");
        plan.Faults.ShouldBe(["PG0100"]);
    }
}
