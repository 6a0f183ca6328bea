namespace PostGen.Corpus.Tests.Styles;

/// <summary>
/// The multipart bodies of <c>readme-parameters-style.yaml</c>: the styles of their encoding say which parts there are (OpenAPI 3.1,
/// Encoding Object). A part needs no percent-encoding (RFC 7578, section 2). Where a schema does not name the primitive, it does not forbid it either.
/// </summary>
public class FormDataStyleTests
{
    private const string Body = """{"primitive":"R&D/ü","array":["blue","a,b c"],"object":{"foo":"R&D","bar":"5 %"}}""";

    [CorpusTheory]
    [InlineData("FormDataStandard", """primitive=R&D/ü array=blue array=a,b c object={"foo":"R&D","bar":"5 %"}""")]
    [InlineData("FormDataFormNonExploded", "primitive=R&D/ü array=blue,a,b c object=foo,R&D,bar,5 %")]
    [InlineData("FormDataFormExploded", "primitive=R&D/ü array=blue array=a,b c foo=R&D bar=5 %")]
    [InlineData("FormDataSpaceDelimitedNonExploded", "array=blue a,b c object=foo R&D bar 5 % primitive=R&D/ü")]
    [InlineData("FormDataPipeDelimitedNonExploded", "array=blue|a,b c object=foo|R&D|bar|5 % primitive=R&D/ü")]
    [InlineData("FormDataDeepObjectExploded", "primitive=R&D/ü array[0]=blue array[1]=a,b c object[foo]=R&D object[bar]=5 %")]
    public async Task Parts(string operation, string expected)
    {
        StyledRequest request = await StyledClient.SendBodyAsync(operation, Body);

        string.Join(' ', PartsOf(request.Body)).ShouldBe(expected);
    }

    private static IEnumerable<string> PartsOf(string body)
    {
        string boundary = body[..body.IndexOf("\r\n", StringComparison.Ordinal)];
        foreach (string part in body.Split(boundary)[1..^1])
        {
            int blank = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            string name = part[..blank].Split("name=\"")[1].Split('"')[0];
            yield return $"{name}={part[(blank + 4)..].TrimEnd('\r', '\n')}";
        }
    }
}
