using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Schemas;

public sealed class UnionTests
{
    private const string CatAndDog = """

        Cat: { required: [kind], properties: { kind: { type: string }, meow: { type: boolean } } }
        Dog: { required: [kind], properties: { kind: { type: string }, bark: { type: boolean } } }
        """;

    [Fact]
    public void A_mapping_decides_and_the_tag_of_each_case_is_known()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog, puppy: Dog, fish: '#/components/schemas/Fish' } }
            Fish: { properties: { a: { type: string } } }
            """ + CatAndDog);
        UnionModel union = plan.Union("Root");
        union.Tests.Select(test => string.Join("/", test.TagValues)).ShouldBe(["\"cat\"", "\"dog\"/\"puppy\""]);
        plan.Property("Cat", "kind").ConstExpression.ShouldBe("\"cat\"");

        // Two values on one schema keep which one it was: the caller says it.
        plan.Property("Dog", "kind").MustBeSet.ShouldBeTrue();
        plan.Property("Dog", "kind").Constraints.Values.ShouldBe(["dog", "puppy"]);
        plan.Faults.ShouldBe(["PG0103"]);
    }

    [Fact]
    public void Without_a_mapping_the_names_of_the_schemas_are_the_values() =>
        SchemaPlan.Of("""
            Root:
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind }
            """ + CatAndDog).Union("Root").Tests.Select(test => test.TagValues[0]).ShouldBe(["\"Cat\"", "\"Dog\""]);

    [Fact]
    public void A_case_without_its_discriminator_gets_one()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              oneOf: [{ $ref: '#/components/schemas/Bare' }, { $ref: '#/components/schemas/Cat' }]
              discriminator: { propertyName: kind }
            Bare: { properties: { a: { type: string } } }
            """ + CatAndDog);
        plan.Property("Bare", "kind").ConstExpression.ShouldBe("\"Bare\"");
    }

    [Fact]
    public void Constants_tell_cases_apart_and_name_inline_ones()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              anyOf:
                - { required: [type], properties: { type: { const: VIDEO }, url: { type: string } } }
                - { required: [type], properties: { type: { enum: [IMAGE] }, alt: { type: string } } }
            """);
        plan.Union("Root").Cases.Select(each => each.Name).ShouldBe(["Video", "Image"]);
        plan.Union("Root").Tests.ShouldAllBe(test => test.Tag == "type");
    }

    [Fact]
    public void Required_properties_tell_cases_apart_the_more_demanding_first()
    {
        UnionModel union = SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/Few' }, { $ref: '#/components/schemas/Many' }] }
            Few: { required: [a], properties: { a: { type: string } } }
            Many: { required: [a, b], properties: { a: { type: string }, b: { type: string } } }
            """).Union("Root");
        union.Tests.Select(test => test.Case).ShouldBe([1, 0]);
        union.Tests[0].Required.ShouldBe(["a", "b"]);
    }

    [Theory]
    [InlineData("{ type: string, format: date }", "{ type: string }", "List<String>")]
    [InlineData("{ type: string, format: date }", "{ type: string, format: uuid, nullable: true }", "List<String?>")]
    [InlineData("{ type: integer, format: int32 }", "{ type: integer }", "List<Int64>")]
    [InlineData("{ type: array, items: { type: integer, format: int32, nullable: true } }", "{ type: array, items: { type: integer, format: int32 } }", "List<List<Int32?>>")]
    public void Lists_that_only_formats_tell_apart_are_one_case(string one, string other, string type)
    {
        SchemaPlan plan = SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ anyOf: [{{ type: array, items: {one} }}, {{ type: array, items: {other} }}] }} }} }}", "3.0.3");

        plan.TypeOf("Root", "a").ShouldBe(type);
        plan.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Branches_that_nothing_tells_apart_are_reported() =>
        SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { properties: { a: { type: string } } }
            B: { properties: { b: { type: string } } }
            """).Faults.ShouldBe(["PG0105"]);

    [Fact]
    public void Branches_of_equal_demands_are_told_apart_by_what_they_know()
    {
        UnionModel union = SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { properties: { a: { type: string }, both: { type: string } } }
            B: { properties: { b: { type: string }, both: { type: string } } }
            """).Union("Root");
        union.Tests[0].Known.ShouldBe(["a", "both"]);
        union.Tests[0].Ties.ShouldBeFalse();
        union.Tests[1].Known.ShouldBe(["b", "both"]);
        union.Tests[1].Ties.ShouldBeTrue();
    }

    [Fact]
    public void A_constant_that_may_be_missing_refuses_other_values_only()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { required: [a], properties: { a: { type: string }, kind: { enum: [x] } } }
            B: { required: [a], properties: { a: { type: string }, kind: { enum: [y] } } }
            """);
        plan.Faults.ShouldBeEmpty();
        CaseTestModel test = plan.Union("Root").Tests[0];
        test.Tag.ShouldBeNull();
        test.Properties.ShouldHaveSingleItem().Values.ShouldBe(["\"x\""]);
    }

    [Fact]
    public void A_required_property_of_another_type_tells_branches_apart()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { required: [value], properties: { value: { type: string } } }
            B: { required: [value], properties: { value: { type: array, items: { type: string } } } }
            """);
        plan.Faults.ShouldBeEmpty();
        CasePropertyModel property = plan.Union("Root").Tests[0].Properties.ShouldHaveSingleItem();
        property.Name.ShouldBe("value");
        property.Types.ShouldBe(JsonTypes.String);
    }

    [Fact]
    public void A_branch_that_demands_more_does_not_take_values_of_another()
    {
        UnionModel union = SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { required: [id, url], properties: { id: { type: string }, url: { type: string } } }
            B: { required: [id], properties: { id: { type: integer }, url: { type: string } } }
            """).Union("Root");
        union.Tests[0].Case.ShouldBe(0);
        union.Tests[0].Properties.ShouldHaveSingleItem().Name.ShouldBe("id");
    }

    [Fact]
    public void Lists_are_told_apart_by_their_items()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { anyOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }] }
            """);
        plan.Faults.ShouldBeEmpty();
        plan.Union("Root").ItemTests!.Tests.Select(each => each.Types).ShouldBe([JsonTypes.String, JsonTypes.Integer]);
    }

    [Fact]
    public void Lists_of_objects_are_told_apart_as_the_objects_would_be()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { anyOf: [{ type: array, items: { $ref: '#/components/schemas/A' } }, { type: array, items: { $ref: '#/components/schemas/B' } }] }
            A: { required: [a], properties: { a: { type: string } } }
            B: { required: [b], properties: { b: { type: string } } }
            """);
        plan.Faults.ShouldBeEmpty();
        plan.Union("Root").ItemTests!.Tests.Select(each => each.Required.Single()).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Lists_of_lists_are_told_apart_by_what_the_inner_ones_hold()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { anyOf: [{ type: array, items: { type: array, items: { type: string } } }, { type: array, items: { type: array, items: { type: integer } } }] }
            """);
        plan.Faults.ShouldBeEmpty();
        plan.Union("Root").ItemTests!.Items!.Tests.Select(each => each.Types).ShouldBe([JsonTypes.String, JsonTypes.Integer]);
    }

    [Fact]
    public void Lists_that_hold_themselves_do_not_go_round_in_circles() =>
        SchemaPlan.Of("""
            Root: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { type: array, items: { $ref: '#/components/schemas/A' } }
            B: { type: array, items: { $ref: '#/components/schemas/B' } }
            """).Faults.ShouldBe(["PG0104"]);

    [Fact]
    public void Lists_whose_items_nothing_tells_apart_are_reported() =>
        SchemaPlan.Of("""
            Root: { anyOf: [{ type: array, items: { $ref: '#/components/schemas/A' } }, { type: array, items: { $ref: '#/components/schemas/B' } }] }
            A: { properties: { a: { type: string } } }
            B: { properties: { b: { type: string } } }
            """).Faults.ShouldBe(["PG0105"]);

    [Fact]
    public void A_value_of_a_described_enum_is_a_constant()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { required: [type], properties: { type: { type: integer, enum: [1], allOf: [{ $ref: '#/components/schemas/Kind' }] } } }
            B: { required: [type], properties: { type: { type: integer, enum: [2], allOf: [{ $ref: '#/components/schemas/Kind' }] } } }
            Kind: { type: integer, oneOf: [{ title: ONE, const: 1 }, { title: TWO, const: 2 }] }
            """);
        plan.Faults.ShouldBeEmpty();
        plan.Union("Root").Tests.Select(each => each.TagValues.Single()).ShouldBe(["1", "2"]);
        plan.Record("A").Properties[0].Const.ShouldBe("1");
    }

    [Fact]
    public void Primitives_and_objects_mix()
    {
        UnionModel union = SchemaPlan.Of("""
            Root: { oneOf: [{ type: string }, { type: integer }, { type: number }, { type: array, items: { type: string } }, { $ref: '#/components/schemas/A' }] }
            A: { properties: { a: { type: string } } }
            """).Union("Root");
        union.Cases.Select(each => each.Name).ShouldBe(["String", "Int64", "Double", "StringList", "A"]);
        union.Tests[^1].Types.ShouldBe(JsonTypes.Number);
    }

    [Fact]
    public void A_text_in_two_formats_is_one_text() =>
        SchemaPlan.TypeOfProperty("{ anyOf: [{ type: string, format: date-time }, { type: string }] }").ShouldBe("String");

    [Fact]
    public void An_open_enum_keeps_known_and_unknown_values()
    {
        UnionModel union = SchemaPlan.Of("Root: { anyOf: [{ type: string }, { type: string, enum: [a, b] }] }").Union("Root");
        union.Cases.Select(each => SchemaPlan.Show(each.Type)).ShouldBe(["String", "RootEnum"]);
        union.Tests[0].Case.ShouldBe(1);
        union.Tests[0].Values.ShouldBe(["\"a\"", "\"b\""]);
    }

    [Fact]
    public void A_oneOf_of_constants_is_an_enum()
    {
        EnumModel model = SchemaPlan.Of("""
            Root: { oneOf: [{ const: 0, title: PLAYING, description: Playing now }, { const: 1, title: LISTENING }] }
            """).Enum("Root");
        model.IsNumeric.ShouldBeTrue();
        model.Members.ShouldBe([new EnumMemberModel("Playing", "0", "Playing now"), new EnumMemberModel("Listening", "1")]);
    }

    [Fact]
    public void A_union_that_only_demands_members_is_a_rule()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              properties: { a: { type: string }, b: { type: string } }
              oneOf: [{ required: [a] }, { required: [b] }]
            """);
        RuleModel rule = plan.Record("Root").Rules.ShouldHaveSingleItem();
        rule.Json.ShouldBe("""{"oneOf":[{"required":["a"]},{"required":["b"]}]}""");
        rule.Message.ShouldBe("exactly one must hold: 'a' is set; 'b' is set");
        rule.Condition.Kind.ShouldBe(ConditionKind.One);
    }

    [Fact]
    public void Properties_beside_a_union_belong_to_every_case()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              required: [id]
              properties: { id: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind }
            """ + CatAndDog);
        UnionModel union = plan.Union("Root");
        union.Cases.Count.ShouldBe(2);
        plan.Record(union.Cases[0].Type.Name!).Properties.Select(property => property.JsonName).ShouldBe(["id", "kind", "meow"]);
    }

    [Fact]
    public void A_base_with_a_discriminator_is_the_union_of_its_heirs()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { properties: { pet: { $ref: '#/components/schemas/Pet' } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { meow: { type: boolean } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], x-ms-discriminator-value: dog }
            """);
        plan.Union("Pet").Tests.Select(test => test.TagValues[0]).ShouldBe(["\"Cat\"", "\"dog\""]);
        plan.Property("Cat", "kind").ConstExpression.ShouldBe("\"Cat\"");
        plan.Record("Dog").Properties.Count.ShouldBe(1);
    }

    [Fact]
    public void A_base_with_one_heir_is_a_union_that_awaits_others()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { properties: { pet: { $ref: '#/components/schemas/Pet' } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [bark], properties: { bark: { type: boolean } } }
            """);
        plan.Union("Pet").Cases.Select(each => SchemaPlan.Show(each.Type)).ShouldBe(["Dog"]);
        plan.Union("Pet").Tests.Single().TagValues.ShouldBe(["\"Dog\""]);
        plan.Property("Dog", "kind").ConstExpression.ShouldBe("\"Dog\"");
    }

    [Fact]
    public void A_union_of_one_that_is_written_out_is_another_name_for_it() =>
        SchemaPlan.Show(SchemaPlan.Of("""
            Root: { properties: { pet: { oneOf: [{ $ref: '#/components/schemas/Dog' }] } } }
            Dog: { type: object, required: [bark], properties: { bark: { type: boolean } } }
            """).Property("Root", "pet").Type).ShouldBe("Dog");

    [Fact]
    public void A_case_that_is_itself_a_base_may_have_the_values_of_its_heirs()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { properties: { pet: { $ref: '#/components/schemas/Pet' } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { bark: { type: boolean } } }] }
            Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }, { properties: { weeks: { type: integer } } }] }
            """);
        PropertyModel kind = plan.Property("Dog", "kind");
        kind.ConstExpression.ShouldBe("\"Dog\"");
        kind.IsConstOpen.ShouldBeTrue();
        kind.Constraints.Values.ShouldBe(["Dog", "Puppy"]);
        plan.Property("Puppy", "kind").IsConstOpen.ShouldBeFalse();
    }

    [Fact]
    public void A_base_that_lists_its_heirs_does_not_go_round_in_circles()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { type: object, properties: { kind: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }, { properties: { meow: { type: boolean } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Root' }, { properties: { bark: { type: boolean } } }] }
            """);
        plan.Names.ShouldBe(["Cat", "Dog", "Root"]);
        plan.Record("Cat").Properties.Select(property => property.JsonName).ShouldBe(["kind", "meow"]);
    }

    [Fact]
    public void A_union_may_contain_itself()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Root' } }] }
            """);
        plan.Union("Root").Cases.Select(each => SchemaPlan.Show(each.Type)).ShouldBe(["String", "List<Root>"]);
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Pair' }", "Pair")]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/Pair' }, { type: 'null' }] }", "Pair?")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Pair' }, { anyOf: [{ $ref: '#/components/schemas/Pair' }] }], discriminator: { propertyName: kind } }", "Pair")]
    public void A_union_is_no_case_of_itself(string branch, string type)
    {
        SchemaPlan plan = SchemaPlan.Of($$"""
            Root: { required: [a], properties: { a: { $ref: '#/components/schemas/Pair' } } }
            Pair: { oneOf: [{ type: string }, { type: boolean }, {{branch}}] }
            """);
        plan.Union("Pair").Cases.Select(each => SchemaPlan.Show(each.Type)).ShouldBe(["String", "Boolean"]);
        plan.TypeOf("Root", "a").ShouldBe(type);
    }

    [Fact]
    public void A_union_that_contains_itself_stays_a_type_where_its_cases_become_one()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { anyOf: [{ type: array, items: { $ref: '#/components/schemas/Root' } }, { type: array, minItems: 2, items: { anyOf: [{ $ref: '#/components/schemas/Root' }, { type: 'null' }] } }] }
            """);
        plan.Union("Root").Cases.Select(each => SchemaPlan.Show(each.Type)).ShouldBe(["List<Root?>"]);
        SchemaPlan.Show(plan.Root).ShouldBe("Root");
    }

    [Fact]
    public void Several_types_in_one_schema_are_a_union_of_them() =>
        SchemaPlan.Of("Root: { properties: { a: { type: [string, boolean] } } }")
            .Union("RootA").Cases.Select(each => each.Name).ShouldBe(["String", "Boolean"]);

    [Fact]
    public void Null_inside_an_inner_union_makes_the_outer_one_nullable() =>
        SchemaPlan.TypeOfProperty("{ anyOf: [{ type: string }, { anyOf: [{ type: boolean }, { type: 'null' }] }] }").ShouldBe("RootA?");
}
