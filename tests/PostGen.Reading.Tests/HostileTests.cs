using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>No text may throw, hang or overflow the stack: it would take the compiler and the editor with it.</summary>
public class HostileTests
{
    private const string Yaml = """
        %YAML 1.2
        ---
        openapi: 3.1.0 # comment
        info: {title: "Pets \u00e9", version: '1''0', x: [a, b: c, ? d : e, *n]}
        x: &n !!str 12
        <<: {a: 1}
        paths:
          /pets/{id}: &p
            get:
              description: |+2
                 text: a

                more
              summary: >-
                folded
                text
              parameters:
              - $ref: '#/components/parameters/a~1b'
              - {name: q, in: query}
              - - nested
                - ? complex
                  : value
              responses: {'200': {description: plain
                 text}, "404": !local {}}
          /other: *p
        ...
        """;

    private const string Swagger = """
        {"swagger":"2.0","paths":{"/a":{"parameters":[{"$ref":"#/parameters/P"}],"post":{"consumes":["multipart/form-data"],"parameters":[{"name":"f","in":"formData","type":"file"},{"name":"b","in":"body","schema":{"$ref":"#/definitions/T"}}],"responses":{"200":{"description":"\u00e9","schema":{"type":"file"},"headers":{"X":{"type":"array","items":{"type":"string"},"collectionFormat":"tsv"}}}}}}},"parameters":{"P":{"name":"p","in":"query","type":"integer","maximum":1.5e3}},"definitions":{"T":{"discriminator":"t","x-nullable":true}},"securityDefinitions":{"o":{"type":"oauth2","flow":"implicit"}}}
        """;

    [Theory]
    [InlineData("a.yaml", Yaml)]
    [InlineData("a.json", Swagger)]
    [InlineData("a.yaml", Swagger)]
    [InlineData("a.json", Yaml)]
    public void Every_prefix_is_read(string path, string text)
    {
        for (int length = 0; length <= text.Length; length++)
        {
            ReadAll(path, text[..length]);
        }
    }

    [Theory]
    [InlineData("a.yaml", Yaml)]
    [InlineData("a.json", Swagger)]
    public void Every_text_with_one_character_lost_or_changed_is_read(string path, string text)
    {
        const string Characters = ":-?{}[],&*!|>'\"%@`#\t\n \\~\0\uD800";
        for (int i = 0; i < text.Length; i++)
        {
            ReadAll(path, text.Remove(i, 1));
            ReadAll(path, text[..i] + Characters[i % Characters.Length] + text[(i + 1)..]);
            ReadAll(path, text.Insert(i, Characters[(i * 7) % Characters.Length].ToString()));
        }
    }

    [Fact]
    public void Random_soup_of_syntax_is_read()
    {
        string[] pieces = ["openapi: 3.1.0\n", "swagger: '2.0'\n", "a", ": ", ":", "- ", "? ", "{", "}", "[", "]", ",", "&a ", "*a ", "!!str ", "!", "|\n", ">-\n", "'", "\"", "%", "@", "`", "#", "\t", "\n", "\n  ", "\n    ", "\r\n", "---\n", "...\n", "<<: ", "\\", "$ref: '#/a'", "~", "\u2028", "\u0085", "\uFDD0", "\uFEFF", "\u2028"];
        Random random = new(20261122);
        for (int i = 0; i < 3000; i++)
        {
            ReadAll("a.yaml", string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)])));
        }
    }

    [Theory]
    [InlineData("[", 50_000)]
    [InlineData("{\"a\":", 50_000)]
    [InlineData("- ", 20_000)]
    [InlineData("a: [", 20_000)]
    [InlineData("&a [", 20_000)]
    [InlineData("!!a ", 20_000)]
    [InlineData("? ", 20_000)]
    [InlineData("'", 50_001)]
    [InlineData("a: b: ", 20_000)]
    [InlineData("x: ]\n", 20_000)]
    [InlineData("x: \"\n", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("---\n", 20_000)]
    [InlineData("# c\n", 50_000)]
    [InlineData("\t", 50_000)]
    [InlineData("a:\n", 20_000)]
    [InlineData("\"\\", 50_000)]
    public void Repetition_ends(string piece, int count)
    {
        string text = string.Concat(Enumerable.Repeat(piece, count));

        ReadAll("a.yaml", "openapi: 3.1.0\nx: " + text);
        ReadAll("a.yaml", text);
        ReadAll("a.json", text);
    }

    [Fact]
    public void Blocks_indented_two_thousand_levels_deep_are_read()
    {
        string text = "openapi: 3.1.0\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n"));

        Reading reading = Reading.Yaml(text);

        reading.Faults.ShouldHaveSingleItem().ShouldStartWith("PG0010 ");
    }

    [Fact]
    public void A_chain_of_references_ends()
    {
        string schemas = string.Concat(Enumerable.Range(0, 5000).Select(i => $"    S{i}: {{$ref: '#/components/schemas/S{i + 1}'}}\n"));

        Resolution end = Reading.Yaml("openapi: 3.1.0\ncomponents:\n  schemas:\n" + schemas + "    S5000: {type: string}\n").Resolve("components/schemas/S0");

        end.Name.ShouldBe("S5000");
    }

    [Fact]
    public void Pointers_through_each_other_do_not_recurse_without_end()
    {
        string schemas = string.Concat(Enumerable.Range(0, 5000).Select(i => $"    S{i}: {{$ref: '#/components/schemas/S{i + 1}/x'}}\n"));

        Resolution end = Reading.Yaml("openapi: 3.1.0\ncomponents:\n  schemas:\n" + schemas).Resolve("components/schemas/S0");

        end.Found.ShouldBeFalse();
    }

    [Fact]
    public void Cancellation_ends_reading()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => DocumentReader.Read(new DocumentSource("a.yaml", Yaml), [], new FaultSink(), cancelled.Token));
        Should.Throw<OperationCanceledException>(() => DocumentReader.Read(new DocumentSource("a.json", Swagger), [], new FaultSink(), cancelled.Token));
    }

    // Reads, follows every reference and asks every node for its text and place.
    private static void ReadAll(string path, string text)
    {
        FaultSink faults = new();
        if (DocumentReader.Read(new DocumentSource(path, text), [], faults, CancellationToken.None) is { } document)
        {
            Visit(document, document.Root, 0);
            _ = document.Root.ToJson();
        }
        else
        {
            faults.ToFaults().ShouldNotBeEmpty();
        }

        foreach (PostGen.Generator.Diagnostics.DiagnosticInfo fault in faults.ToFaults())
        {
            fault.Path.ShouldBe(path);
            (fault.Start + fault.Length).ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    private static void Visit(ApiDocument document, DocumentNode node, int depth)
    {
        depth.ShouldBeLessThanOrEqualTo(140);
        node.Node!.Start.ShouldBeLessThanOrEqualTo(node.Node.End);
        node.Node.End.ShouldBeLessThanOrEqualTo(node.File.Text.Length);
        document.References.TryResolve(node, out _, out _);
        foreach (DocumentMember member in node.Members)
        {
            Visit(document, member.Value, depth + 1);
        }

        foreach (DocumentNode item in node.Items)
        {
            Visit(document, item, depth + 1);
        }
    }
}
