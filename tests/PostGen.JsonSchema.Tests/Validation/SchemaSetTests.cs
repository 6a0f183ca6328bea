using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

public class SchemaSetTests
{
    private const string OpenApi31 = """
        {"openapi":"3.1.0","paths":{"/a":{"get":{"parameters":[{"schema":{"$anchor":"limit","type":"integer"}}]}}},
         "components":{"schemas":{
           "Post":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"reply":{"$ref":"#/components/schemas/Post"},"media":{"$ref":"media.json#/components/schemas/Media"}}},
           "Nullable":{"type":["string","null"]}}}}
        """;

    private const string Media30 = """
        {"openapi":"3.0.3","components":{"schemas":{"Media":{"type":"string","nullable":true}}}}
        """;

    [Fact]
    public void Schemas_of_OpenAPI_documents_refer_to_each_other_each_in_its_dialect()
    {
        SchemaSet schemas = Documents();
        Schema post = schemas.Find("api/openapi.json#/components/schemas/Post").ShouldNotBeNull();

        post.IsValid(Verdict.Read("""{"text":"a","reply":{"text":"b","media":null}}""")).ShouldBeTrue();
        post.IsValid(Verdict.Read("""{"text":"a","reply":{}}""")).ShouldBeFalse();
        post.IsValid(Verdict.Read("""{"text":"a","media":1}""")).ShouldBeFalse();
        (post.Uri, post.Pointer).ShouldBe(("api/openapi.json", "/components/schemas/Post"));
    }

    [Fact]
    public void Schemas_are_compiled_once()
    {
        SchemaSet schemas = Documents();

        schemas.Find("api/openapi.json#/components/schemas/Post").ShouldBeSameAs(schemas.Find("api/openapi.json#/components/schemas/Post"));
    }

    [Theory]
    [InlineData("api/openapi.json#/components/schemas/None")]
    [InlineData("api/none.json")]
    [InlineData("api/openapi.json#none")]
    [InlineData("api/openapi.json#/%zz~9")]
    public void What_is_not_there_is_null(string uri) => Documents().Find(uri).ShouldBeNull();

    [Fact]
    public void Anchors_in_OpenAPI_documents_are_found() =>
        Documents().Find("api/openapi.json#limit").ShouldNotBeNull().IsValid(Verdict.Read("\"a\"")).ShouldBeFalse();

    [Fact]
    public void One_URI_is_one_document() =>
        Should.Throw<ArgumentException>(() => Documents().Add("api/openapi.json", Verdict.Read("{}"))).ParamName.ShouldBe("uri");

    [Fact]
    public void A_document_may_be_added_under_another_URI_than_its_id()
    {
        var schemas = new SchemaSet();
        schemas.Add("file.json", Verdict.Read("""{"$id":"https://example.com/s","$defs":{"a":{"type":"integer"}},"$ref":"#/$defs/a"}"""));

        foreach (string uri in new[] { "file.json", "https://example.com/s", "https://example.com/s#/$defs/a", "file.json#/$defs/a" })
        {
            schemas.Find(uri).ShouldNotBeNull(uri).IsValid(Verdict.Read("\"x\"")).ShouldBeFalse(uri);
        }
    }

    [Fact]
    public void Faults_tell_the_document_of_the_schema()
    {
        Schema post = Documents().Find("api/openapi.json#/components/schemas/Post")!;

        ValidationFault fault = post.Validate(Verdict.Read("""{"text":"a","media":1}""")).Faults.ShouldHaveSingleItem();

        (fault.SchemaUri, fault.SchemaPointer).ShouldBe(("api/media.json", "/components/schemas/Media/type"));
    }

    [Fact]
    public void Threads_share_schemas()
    {
        SchemaSet schemas = Documents();
        SourceNode good = Verdict.Read("""{"text":"a","reply":{"text":"b"}}""");
        SourceNode bad = Verdict.Read("""{"text":"a","reply":{"text":1}}""");

        Parallel.For(0, 500, _ =>
        {
            Schema post = schemas.Find("api/openapi.json#/components/schemas/Post")!;
            post.Validate(good).IsValid.ShouldBeTrue();
            post.Validate(bad).IsValid.ShouldBeFalse();
        });
    }

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => new SchemaSet().Add(null!, Verdict.Read("{}")));
        Should.Throw<ArgumentNullException>(() => new SchemaSet().Add("a", null!));
        Should.Throw<ArgumentNullException>(() => new SchemaSet().Find(null!));
        Should.Throw<ArgumentNullException>(() => Schema.Compile(Verdict.Read("{}")).Validate(null!));
    }

    private static SchemaSet Documents()
    {
        var schemas = new SchemaSet();
        schemas.Add("api/openapi.json", Verdict.Read(OpenApi31));
        schemas.Add("api/media.json", Verdict.Read(Media30));
        return schemas;
    }
}
