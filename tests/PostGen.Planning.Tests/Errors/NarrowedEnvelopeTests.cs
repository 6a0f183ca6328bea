using PostGen.Generator.Model;
using PostGen.Generator.Planning;
using PostGen.Generator.Reading;

namespace PostGen.Planning.Tests.Errors;

public sealed class NarrowedEnvelopeTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: t, version: '1' }
        paths:
          /a:
            get:
              operationId: a
              responses:
                '200': { description: ok }
                '401': { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Narrowed' } } } }
                '403': { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Widened' } } } }
        components:
          schemas:
            Error:
              required: [title, type, status]
              properties: { title: { type: string }, type: { type: string }, status: { type: number } }
            Narrowed:
              allOf: [{ $ref: '#/components/schemas/Error' }, { properties: { type: { enum: [errors/a, errors/b] } } }]
            Widened:
              allOf: [{ $ref: '#/components/schemas/Error' }, { properties: { hint: { type: string } } }]
        """;

    [Fact]
    public void An_envelope_with_fewer_error_types_has_the_type_of_the_envelope()
    {
        ApiDocument document = DocumentReader.Read(new DocumentSource("api.yaml", Document), [], new FaultSink(), CancellationToken.None)!;
        ApiModel model = ApiPlanner.Plan(document, new GeneratorOptions { Namespace = "N" });
        model.Types.Select(type => type.Name).ShouldBe(["Error", "Widened"]);
        model.Errors.ErrorTypes!.Members.Select(member => member.Value).ShouldBe(["errors/a", "errors/b"]);
    }
}
