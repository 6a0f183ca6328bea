namespace PostGen.Planning.Tests.Schemas;

public sealed class MultipartTests
{
    [Fact]
    public void Files_are_files_on_the_top_level_only()
    {
        SchemaPlan plan = SchemaPlan.OfMultipart("""
            Root:
              required: [file]
              properties:
                file: { type: string, format: binary }
                files: { type: array, items: { type: string, contentMediaType: image/png } }
                raw: { contentMediaType: application/octet-stream }
                note: { type: string }
                meta: { properties: { inner: { type: string, format: binary } } }
            """);
        plan.Record("Root").IsMultipart.ShouldBeTrue();
        plan.Record("Root").Properties.Select(property => SchemaPlan.Show(property.Type))
            .ShouldBe(["File", "List<File>", "File", "String", "RootMeta"]);
        plan.TypeOf("RootMeta", "inner").ShouldBe("String");
    }

    [Fact]
    public void A_union_of_forms_is_one_record_with_what_all_of_them_need()
    {
        SchemaPlan plan = SchemaPlan.OfMultipart("""
            Root:
              required: [id]
              properties: { id: { type: string } }
              anyOf:
                - { required: [file], properties: { file: { type: string, format: binary } } }
                - { required: [url], properties: { url: { type: string } } }
            """);
        plan.Record("Root").Properties.Select(property => (property.JsonName, property.MustBeSet))
            .ShouldBe([("id", true), ("file", false), ("url", false)]);
    }
}
