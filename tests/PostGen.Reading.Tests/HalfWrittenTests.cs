namespace PostGen.Reading.Tests;

/// <summary>A document while somebody writes it: one mistake is one syntax fault.</summary>
public class HalfWrittenTests
{
    private const string Document = """
        openapi: 3.1.0
        info:
          title: Parts
          version: '1'
        paths:
          /parts/{id}:
            get:
              operationId: getPart
              parameters:
                - name: id
                  in: path
                  required: true
                  schema: { type: string }
              responses:
                '200':
                  description: A part.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Part'
                '404':
                  description: "None of that id."
        components:
          schemas:
            Part:
              type: object
              required: [name]
              properties:
                name:
                  type: string
                size:
                  $ref: "#/components/schemas/Size"
            Size:
              enum: [small, large]

        """;

    [Fact]
    public void A_line_that_ends_too_early_gives_one_syntax_fault_at_most()
    {
        int start = 0;
        foreach (string line in Document.Split('\n'))
        {
            for (int length = line.Length - line.TrimStart().Length + 1; length < line.Length; length++)
            {
                string text = Document.Remove(start + length, line.Length - length);

                SyntaxFaults(text).ShouldBeLessThanOrEqualTo(1, text);
            }

            start += line.Length + 1;
        }
    }

    [Fact]
    public void Postpress_that_ends_too_early_is_read_or_gives_one_syntax_fault()
    {
        string text = File.ReadAllText(Corpus.Postpress);

        // Each column of each kind of line: 13 divides neither the length of a line nor an indentation.
        for (int length = 0; length < text.Length; length += 13)
        {
            Reading reading = Reading.Yaml(text[..length]);

            (reading.Document is not null || reading.Faults.Count > 0).ShouldBeTrue($"prefix of {length}");
            reading.Faults.Count(IsSyntax).ShouldBeLessThanOrEqualTo(1, $"prefix of {length}");
        }
    }

    private static int SyntaxFaults(string text) => Reading.Yaml(text).Faults.Count(IsSyntax);

    private static bool IsSyntax(string fault) => fault.StartsWith("PG0009 ", StringComparison.Ordinal);
}
