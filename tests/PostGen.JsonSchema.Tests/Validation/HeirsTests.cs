using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// OpenAPI 3.1.1, section 4.8.25: schemas that inherit from one with a discriminator.
public class HeirsTests
{
    private const string Animal = """
        {"$ref":"#/$defs/Animal","$defs":{
          "Animal":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}},"discriminator":{"propertyName":"kind"},
                    "x-postgen-heirs":{"cat":"#/$defs/Cat","lion":"#/$defs/Lion","dog":"#/$defs/Dog","gone":"#/$defs/Nowhere"}},
          "Cat":{"allOf":[{"$ref":"#/$defs/Animal"},{"required":["lives"],"properties":{"lives":{"type":"integer"}}}],"discriminator":{"propertyName":"kind"},
                 "x-postgen-heirs":{"lion":"#/$defs/Lion"}},
          "Lion":{"allOf":[{"$ref":"#/$defs/Cat"},{"required":["mane"],"properties":{"mane":{"type":"boolean"}}}]},
          "Dog":{"allOf":[{"$ref":"#/$defs/Animal"},{"required":["barks"],"unevaluatedProperties":false,"properties":{"barks":{"$ref":"#/$defs/Animal"},"kind":true}}]}}}
        """;

    [Theory]
    [InlineData("""{"kind":"cat","lives":9}""", true)]
    [InlineData("""{"kind":"cat"}""", false)]
    [InlineData("""{"kind":"cat","lives":"many"}""", false)]
    [InlineData("""{"kind":"lion","lives":1,"mane":true}""", true)]
    [InlineData("""{"kind":"lion","mane":true}""", false)]
    [InlineData("""{"kind":"lion","lives":1}""", false)]
    [InlineData("""{"kind":"dog","barks":{"kind":"cat","lives":1}}""", true)]
    [InlineData("""{"kind":"dog","barks":{"kind":"cat"}}""", false)]
    [InlineData("""{"kind":"horse"}""", true)]
    [InlineData("""{"kind":"gone"}""", true)]
    [InlineData("""{"kind":7}""", false)]
    [InlineData("{}", false)]
    public void The_value_of_the_discriminator_says_which_heir_is_meant(string instance, bool valid) => Verdict.Of(Animal, instance, valid);

    [Fact]
    public void What_the_heir_declares_is_declared() => Verdict.Of(
        Animal.Replace("{\"$ref\":\"#/$defs/Animal\",", "{\"$ref\":\"#/$defs/Animal\",\"unevaluatedProperties\":false,", StringComparison.Ordinal),
        """{"kind":"cat","lives":9}""",
        true);

    [Fact]
    public void A_fault_stands_where_it_is()
    {
        const string instance = """{"kind":"cat","lives":"many"}""";

        ValidationFault fault = Verdict.OnlyFaultOf(Animal, instance);

        instance.Substring(fault.Offset, fault.Length).ShouldBe("\"many\"");
    }

    [Theory]
    [InlineData("""{"kind":"feline","lives":9}""", true)]
    [InlineData("""{"kind":"feline"}""", false)]
    [InlineData("""{"kind":"moggy"}""", false)]
    [InlineData("""{"kind":"Cat"}""", true)]
    [InlineData("""{"kind":"Li/on","lives":9,"mane":1}""", true)]
    [InlineData("""{"kind":"Li/on","mane":1}""", false)]
    [InlineData("""{"kind":"Stone"}""", true)]
    [InlineData("""{"kind":"fish","fins":2}""", true)]
    [InlineData("""{"kind":"fish"}""", false)]
    [InlineData("""{"kind":"Fish"}""", true)]
    [InlineData("""{"kind":"ray"}""", false)]
    public void A_document_says_who_inherits(string instance, bool valid)
    {
        var schemas = new SchemaSet();
        schemas.Add("zoo.json", SourceJsonReader.Read("""
            {"openapi":"3.0.3","components":{"schemas":{
              "Animal":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}},
                        "discriminator":{"propertyName":"kind","mapping":{"feline":"#/components/schemas/Cat","moggy":"Cat","other":"elsewhere.json"}}},
              "Cat":{"allOf":[{"$ref":"#/components/schemas/Animal"},{"required":["lives"]}]},
              "Li/on":{"allOf":[{"$ref":"#/components/schemas/Cat"},{"required":["mane"]}]},
              "Fish":{"allOf":[{"$ref":"#/components/schemas/Animal"},{"required":["fins"]}],"x-ms-discriminator-value":"fish"},
              "Ray":{"allOf":[{"$ref":"#/components/schemas/Animal"}],"properties":{"kind":{"enum":["ray"]}},"required":["wings"]},
              "Stone":{"allOf":[{"$ref":"#/nowhere"},7]}}}}
            """).Root!);

        schemas.Find("zoo.json#/components/schemas/Animal")!.IsValid(SourceJsonReader.Read(instance).Root!).ShouldBe(valid);
    }
}
