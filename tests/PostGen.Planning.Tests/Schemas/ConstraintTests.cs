using PostGen.Generator.Model;

namespace PostGen.Planning.Tests.Schemas;

public sealed class ConstraintTests
{
    [Theory]
    [InlineData("type: string, pattern: ^a, minLength: 1, maxLength: 5, format: uri", "3.1.0")]
    [InlineData("allOf: [{ type: string, pattern: ^a }, { minLength: 1, maxLength: 5 }, { format: uri }]", "3.1.0")]
    public void Assertions_add_up_over_allOf(string schema, string version) =>
        Of(schema, version).ShouldBe(new ConstraintsModel { Patterns = new(["^a"]), MinLength = 1, MaxLength = 5, Formats = new(["uri"]) });

    [Fact]
    public void Parts_that_hold_at_once_take_nothing_back_from_each_other()
    {
        Of("allOf: [{ type: string, pattern: ^a, minLength: 5, maxLength: 9 }, { pattern: b$, minLength: 1, maxLength: 20 }, { pattern: ^a }]", "3.1.0")
            .ShouldBe(new ConstraintsModel { Patterns = new(["^a", "b$"]), MinLength = 5, MaxLength = 9 });
        Of("allOf: [{ type: number, minimum: 5, multipleOf: 2 }, { minimum: 1, multipleOf: 3 }, { multipleOf: 2 }]", "3.1.0")
            .ShouldBe(new ConstraintsModel { Minimum = "5", Divisors = new(["2", "3"]) });
        Of("allOf: [{ type: array, uniqueItems: true, maxItems: 2, items: { type: string } }, { uniqueItems: false, maxItems: 3 }]", "3.1.0")
            .ShouldBe(new ConstraintsModel { UniqueItems = true, MaxItems = 2 });
        Of("allOf: [{ type: number, minimum: 5, exclusiveMinimum: true }, { minimum: 7 }]", "3.0.3")
            .ShouldBe(new ConstraintsModel { Minimum = "7", ExclusiveMinimum = "5" });
    }

    [Theory]
    [InlineData("allOf: [{ type: array, items: { type: string, minLength: 2 } }, { items: { type: string, maxLength: 5 } }]")]
    [InlineData("allOf: [{ type: object, additionalProperties: { minLength: 2 } }, { additionalProperties: { maxLength: 5 } }]")]
    [InlineData("type: array, items: { type: string, minLength: 2 }, allOf: [{ items: { maxLength: 5 } }, { items: { type: integer } }, { items: { type: string } }]")]
    public void Parts_that_all_say_what_items_are_all_hold(string schema) =>
        Of(schema, "3.1.0").ShouldBe(new ConstraintsModel { Items = new ConstraintsModel { MinLength = 2, MaxLength = 5 } });

    [Fact]
    public void Items_of_items_and_choices_of_items_add_up_too()
    {
        Of("allOf: [{ type: array, items: { items: { minLength: 2 } } }, { items: { maxItems: 3, items: { maxLength: 5 } } }]", "3.1.0")
            .ShouldBe(new ConstraintsModel { Items = new ConstraintsModel { MaxItems = 3, Items = new ConstraintsModel { MinLength = 2, MaxLength = 5 } } });
        Of("type: array, items: { type: string }, allOf: [{ items: { anyOf: [{ minLength: 9 }, { format: ipv4 }] } }, { items: { enum: [a, b], type: string } }, { items: { type: string, maxLength: 20 } }]", "3.1.0")
            .ShouldBe(new ConstraintsModel
            {
                Items = new ConstraintsModel { MaxLength = 20, Values = new(["a", "b"]), Alternatives = new([new() { MinLength = 9 }, new() { Formats = new(["ipv4"]) }]) },
            });
        const string Choice = "items: { type: string, anyOf: [{ minLength: 9 }, { format: ipv4 }] }";
        Of($"type: array, {Choice}, allOf: [{{ items: {{ anyOf: [{{ type: string, maxLength: 20 }}, {{ type: string, pattern: a }}] }} }}]", "3.1.0")
            .Items!.Alternatives.Count.ShouldBe(4);
    }

    [Fact]
    public void Items_after_a_tuple_and_of_lists_that_hold_themselves_are_left_out()
    {
        Of("allOf: [{ type: array, items: { type: string, minLength: 2 } }, { prefixItems: [{ type: integer }], items: { maxLength: 5 } }]", "3.1.0")
            .ShouldBe(ConstraintsModel.None);
        const string Itself = "{ type: array, maxItems: 3, items: { $ref: '#/components/schemas/L' } }";
        SchemaPlan plan = SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/L' }} }} }}\nL: {{ allOf: [{Itself}, {Itself}, {Itself}] }}");
        plan.Property("Root", "a").Constraints.MaxItems.ShouldBe(3);
    }

    [Fact]
    public void A_member_that_a_later_part_describes_again_keeps_what_the_first_demands()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root:
              allOf:
              - type: object
                properties:
                  name: { type: string, maxLength: 9 }
                  tags: { type: array, items: { type: string, minLength: 2 } }
                  kind: { type: string, const: base }
              - properties:
                  name: { minLength: 3 }
                  tags: { type: array, maxItems: 3, items: { type: string, maxLength: 5 } }
                  kind: { type: string, const: special }
            """);
        plan.Property("Root", "name").Constraints.ShouldBe(new ConstraintsModel { MinLength = 3, MaxLength = 9 });
        plan.Property("Root", "tags").Constraints
            .ShouldBe(new ConstraintsModel { MaxItems = 3, Items = new ConstraintsModel { MinLength = 2, MaxLength = 5 } });
        plan.Property("Root", "kind").Constraints.Values.ShouldBe(new(["special"]));
    }

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
    [InlineData("minLength: 4, anyOf: [{ type: string, minLength: 3 }, { type: string }, { type: integer }]", 0, 4L, null)]
    [InlineData("anyOf: [{ type: string }, { type: string, enum: [a, b] }, { type: integer }]", 0, null, null)]
    [InlineData("anyOf: [{ type: string, minLength: 3 }, { type: string }, { type: integer }]", 0, null, null)]
    [InlineData("anyOf: [{ type: string, minLength: 3 }, { description: Whatever. }, { type: integer }]", 0, null, null)]
    [InlineData("anyOf: [{ type: string, minLength: 3 }, { minLength: 3, type: string }, { type: integer }]", 0, 3L, null)]
    [InlineData("anyOf: [{ type: integer, maximum: 10 }, { type: number }, { type: string }]", 0, null, null)]
    public void A_case_carries_its_own_unless_another_branch_allows_all_of_its_type(string schema, int index, long? minLength, string? maximum)
    {
        OfCase(schema, index).ShouldBe(new ConstraintsModel { MinLength = minLength, Maximum = maximum });
    }

    [Fact]
    public void Texts_that_branches_share_satisfy_one_of_them()
    {
        OfCase("minLength: 1, anyOf: [{ type: string, maxLength: 3 }, { type: string, enum: [green] }, { type: string, format: date }, { type: integer }]", 0)
            .ShouldBe(new ConstraintsModel
            {
                MinLength = 1,
                Alternatives = new([new() { MaxLength = 3 }, new() { Values = new(["green"]) }, new() { Formats = new(["date"]) }]),
            });
        OfCase("oneOf: [{ type: string, minLength: 9 }, { const: a, type: string }, { type: integer }, { const: b, type: string }]", 0)
            .ShouldBe(new ConstraintsModel { Alternatives = new([new() { MinLength = 9 }, new() { Values = new(["a", "b"]) }]) });
    }

    [Fact]
    public void Numbers_that_branches_share_satisfy_one_of_them()
    {
        const string Size = "anyOf: [{ type: integer, maximum: 10 }, { type: number, minimum: 100 }, { type: string }]";
        OfCase(Size, 0).ShouldBe(new ConstraintsModel { Alternatives = new([new() { Maximum = "10" }, new() { Minimum = "100" }]) });
        OfCase(Size, 1).ShouldBe(new ConstraintsModel { Alternatives = new([new() { Maximum = "10", Divisors = new(["1"]) }, new() { Minimum = "100" }]) });
    }

    [Theory]
    [InlineData("minItems: 2, ", "minItems: 1, ", false)] // not empty, and so of integers, which a list of texts has not
    [InlineData("minItems: 2, ", "", true)]
    [InlineData("", "", false)] // an empty list is one of texts already
    public void A_list_of_other_items_allows_at_most_none(string texts, string integers, bool allowsNone)
    {
        ConstraintsModel own = new() { MinItems = texts.Length > 0 ? 2 : null, Items = new ConstraintsModel { MaxLength = 3 } };
        ConstraintsModel read = OfCase(
            $"anyOf: [{{ {texts}type: array, items: {{ type: string, maxLength: 3 }} }}, {{ {integers}type: array, items: {{ type: integer }} }}]", 0);

        read.ShouldBe(allowsNone ? new ConstraintsModel { Alternatives = new([own, new() { MaxItems = 0 }]) } : own);
    }

    [Fact]
    public void A_union_that_is_one_type_gives_its_choice_to_whatever_has_the_type()
    {
        ConstraintsModel choice = new() { Alternatives = new([new() { Formats = new(["ipv4"]) }, new() { Formats = new(["ipv6"]) }]) };
        const string Address = "type: string, anyOf: [{ format: ipv4 }, { format: ipv6 }]";
        Of(Address, "3.1.0").ShouldBe(choice);
        Of($"type: array, items: {{ {Address} }}", "3.1.0").ShouldBe(new ConstraintsModel { Items = choice });
    }

    [Fact]
    public void A_choice_within_an_alternative_becomes_part_of_it() =>
        Of("anyOf: [{ maxLength: 9, type: string, anyOf: [{ format: ipv4 }, { format: ipv6 }] }, { type: string, minLength: 99 }]", "3.1.0")
            .ShouldBe(new ConstraintsModel
            {
                Alternatives = new([new() { MaxLength = 9, Formats = new(["ipv4"]) }, new() { MaxLength = 9, Formats = new(["ipv6"]) }, new() { MinLength = 99 }]),
            });

    [Fact]
    public void A_union_that_stands_in_another_chooses_too_even_where_it_holds_itself()
    {
        SchemaPlan plan = SchemaPlan.Of("""
            Root: { type: object, properties: { a: { $ref: '#/components/schemas/Outer' } } }
            Outer: { anyOf: [{ type: string, maxLength: 3 }, { $ref: '#/components/schemas/Inner' }, { type: object, properties: { b: { type: string } } }] }
            Inner: { anyOf: [{ type: string, format: ipv4 }, { type: integer, minimum: 5 }] }
            """);
        plan.Union("Outer").Cases[0].Constraints.ShouldBe(new ConstraintsModel { Alternatives = new([new() { MaxLength = 3 }, new() { Formats = new(["ipv4"]) }]) });
        OfCase("anyOf: [{ type: string, maxLength: 3 }, { $ref: '#/components/schemas/Size' }, { type: integer }]", 0).ShouldBe(new ConstraintsModel { MaxLength = 3 });
        OfCase("anyOf: [{ type: string, maxLength: 3 }, { title: T, anyOf: [{ type: integer }, { type: boolean }] }]", 0).ShouldBe(new ConstraintsModel { MaxLength = 3 });
    }

    [Fact]
    public void Constants_of_one_type_are_the_values_of_their_case() =>
        OfCase("oneOf: [{ const: a }, { type: integer }]", 0).ShouldBe(new ConstraintsModel { Values = new(["a"]) });

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

    [Theory]
    [InlineData("propertyNames: { minLength: 1, maxLength: 32 }, additionalProperties: { type: string }")]
    [InlineData("propertyNames: { $ref: '#/components/schemas/Key' }")]
    [InlineData("propertyNames: { allOf: [{ minLength: 1 }, { maxLength: 32 }] }")]
    [InlineData("allOf: [{ propertyNames: { minLength: 1 } }, { propertyNames: { maxLength: 32 } }]")]
    public void Names_of_a_map(string schema) =>
        OfMap(schema).ShouldBe(new ConstraintsModel { Names = new ConstraintsModel { MinLength = 1, MaxLength = 32 } });

    [Fact]
    public void Names_of_a_map_are_those_of_an_enum_or_a_pattern()
    {
        OfMap("propertyNames: { enum: [a, b] }").ShouldBe(new ConstraintsModel { Names = new ConstraintsModel { Values = new(["a", "b"]) } });
        OfMap("propertyNames: { const: a }").ShouldBe(new ConstraintsModel { Names = new ConstraintsModel { Values = new(["a"]) } });
        OfMap("propertyNames: { format: uuid }").ShouldBe(new ConstraintsModel { Names = new ConstraintsModel { Formats = new(["uuid"]) } });
        OfMap("patternProperties: { '^a': { type: string } }, additionalProperties: false")
            .ShouldBe(new ConstraintsModel { Names = new ConstraintsModel { Patterns = new(["^a"]) } });
        OfMap("patternProperties: { '^a|b$': { type: string }, c: { type: string }, '^no': false }, additionalProperties: false")
            .ShouldBe(new ConstraintsModel { Names = new ConstraintsModel { Patterns = new(["(?:^a|b$)|(?:c)"]) } });
        OfMap("propertyNames: false").ShouldBe(new ConstraintsModel { MaxProperties = 0 });
    }

    [Theory]
    [InlineData("propertyNames: true")]
    [InlineData("propertyNames: {}")]
    [InlineData("patternProperties: { '^a': { type: string } }")]
    [InlineData("patternProperties: { '^a': { type: string } }, additionalProperties: { type: string }")]
    [InlineData(@"patternProperties: { '(a)\1': { type: string }, b: { type: string } }, additionalProperties: false")]
    public void Names_of_a_map_that_are_any(string schema) => OfMap(schema).ShouldBe(ConstraintsModel.None);

    [Fact]
    public void Names_are_not_judged_where_the_specification_has_no_keyword_for_them() =>
        Of("type: object, additionalProperties: { type: string }, propertyNames: { maxLength: 3 }", "3.0.3").ShouldBe(ConstraintsModel.None);

    [Fact]
    public void Members_beside_the_declared_ones_are_judged_by_name_and_value() =>
        SchemaPlan.Of("Root: { type: object, minProperties: 2, properties: { a: { type: string } }, propertyNames: { maxLength: 3 }, additionalProperties: { type: integer, minimum: 5 } }", "3.1.0")
            .Record("Root").AdditionalConstraints.ShouldBe(new ConstraintsModel
            {
                Names = new ConstraintsModel { MaxLength = 3 },
                Items = new ConstraintsModel { Minimum = "5" },
            });

    private static ConstraintsModel OfMap(string schema) => SchemaPlan.Of(
        $"Root: {{ type: object, properties: {{ a: {{ type: object, {schema} }} }} }}\nKey: {{ type: string, minLength: 1, maxLength: 32 }}", "3.1.0").Property("Root", "a").Constraints;

    private static ConstraintsModel Of(string schema, string version) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ {schema} }} }} }}", version).Property("Root", "a").Constraints;

    private static ConstraintsModel OfCase(string union, int index) =>
        SchemaPlan.Of($"Root: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/Size' }} }} }}\nSize: {{ {union} }}", "3.1.0")
            .Union("Size").Cases[index].Constraints;
}
