namespace PostGen.Corpus.Tests.Styles;

/// <summary>
/// Each parameter of <c>readme-parameters-style.yaml</c> on the wire. The expectations are written by hand from RFC 6570, section 3.2,
/// through which OpenAPI 3.1 defines its styles (section 4.8.12.3 and Appendix C); where OpenAPI differs, the row says so.
/// </summary>
public class ParameterStyleTests
{
    // {var}, which is simple expansion (3.2.2); the name is not written.
    [CorpusTheory]
    [InlineData("PathsStandard", "primitive", "R%26D%2F%C3%BC")]
    [InlineData("PathsStandard", "array", "blue,a%2Cb%20c,x%7Cy%3Bz%3D")]
    [InlineData("PathsStandard", "object", "name,R%26D,description,5%20%25")]
    [InlineData("PathsSimpleNonExploded", "primitive", "R%26D%2F%C3%BC")]
    [InlineData("PathsSimpleNonExploded", "array", "blue,a%2Cb%20c,x%7Cy%3Bz%3D")]
    [InlineData("PathsSimpleNonExploded", "object", "name,R%26D,description,5%20%25")]
    [InlineData("PathsSimpleExploded", "primitive", "R%26D%2F%C3%BC")]
    [InlineData("PathsSimpleExploded", "array", "blue,a%2Cb%20c,x%7Cy%3Bz%3D")]
    [InlineData("PathsSimpleExploded", "object", "name=R%26D,description=5%20%25")]

    // {.var}, label expansion (3.2.5).
    [InlineData("PathsLabelNonExploded", "primitive", ".R%26D%2F%C3%BC")]
    [InlineData("PathsLabelNonExploded", "array", ".blue,a%2Cb%20c,x%7Cy%3Bz%3D")]
    [InlineData("PathsLabelNonExploded", "object", ".name,R%26D,description,5%20%25")]
    [InlineData("PathsLabelExploded", "primitive", ".R%26D%2F%C3%BC")]
    [InlineData("PathsLabelExploded", "array", ".blue.a%2Cb%20c.x%7Cy%3Bz%3D")]
    [InlineData("PathsLabelExploded", "object", ".name=R%26D.description=5%20%25")]

    // {;var}, path-style parameters (3.2.7).
    [InlineData("PathsMatrixNonExploded", "primitive", ";primitive=R%26D%2F%C3%BC")]
    [InlineData("PathsMatrixNonExploded", "array", ";array=blue,a%2Cb%20c,x%7Cy%3Bz%3D")]
    [InlineData("PathsMatrixNonExploded", "object", ";object=name,R%26D,description,5%20%25")]
    [InlineData("PathsMatrixExploded", "primitive", ";primitive=R%26D%2F%C3%BC")]
    [InlineData("PathsMatrixExploded", "array", ";array=blue;array=a%2Cb%20c;array=x%7Cy%3Bz%3D")]
    [InlineData("PathsMatrixExploded", "object", ";name=R%26D;description=5%20%25")]
    public async Task In_a_path(string operation, string parameter, string expected)
    {
        StyledRequest request = await StyledClient.SendAsync(operation, StyledValues.Url, parameter);

        string[] segments = request.Url.AbsolutePath.Split('/')[^3..];
        segments[Array.IndexOf(["primitive", "array", "object"], parameter)].ShouldBe(expected);
        request.Url.Query.ShouldBeEmpty();
    }

    // {?var}, form-style expansion (3.2.8), which is exploded by default.
    [CorpusTheory]
    [InlineData("QueryStandard", "primitive", "?primitive=R%26D%2F%C3%BC")]
    [InlineData("QueryStandard", "array", "?array=blue&array=a%2Cb%20c&array=x%7Cy%3Bz%3D")]
    [InlineData("QueryStandard", "object", "?name=R%26D&description=5%20%25")]
    [InlineData("QueryFormNonExploded", "primitive", "?primitive=R%26D%2F%C3%BC")]
    [InlineData("QueryFormNonExploded", "array", "?array=blue,a%2Cb%20c,x%7Cy%3Bz%3D")]
    [InlineData("QueryFormNonExploded", "object", "?object=name,R%26D,description,5%20%25")]
    [InlineData("QueryFormExploded", "primitive", "?primitive=R%26D%2F%C3%BC")]
    [InlineData("QueryFormExploded", "array", "?array=blue&array=a%2Cb%20c&array=x%7Cy%3Bz%3D")]
    [InlineData("QueryFormExploded", "object", "?name=R%26D&description=5%20%25")]

    // OpenAPI's own: RFC 6570 has no expansion for them, the rest of the value is encoded as there (OpenAPI 3.1.1, Style Examples).
    [InlineData("QuerySpaceDelimitedNonExploded", "array", "?array=blue%20a%2Cb%20c%20x%7Cy%3Bz%3D")]
    [InlineData("QuerySpaceDelimitedNonExploded", "object", "?object=name%20R%26D%20description%205%20%25")]
    [InlineData("QueryPipeDelimitedNonExploded", "array", "?array=blue%7Ca%2Cb%20c%7Cx%7Cy%3Bz%3D")]
    [InlineData("QueryPipeDelimitedNonExploded", "object", "?object=name%7CR%26D%7Cdescription%7C5%20%25")]
    [InlineData("QueryDeepObjectNonExploded", "object", "?object%5Bname%5D=R%26D&object%5Bdescription%5D=5%20%25")]
    public async Task In_a_query(string operation, string parameter, string expected)
    {
        StyledRequest request = await StyledClient.SendAsync(operation, StyledValues.Url, parameter);

        request.Url.Query.ShouldBe(expected);
    }

    // Simple expansion without its percent-encoding, which no reader of headers undoes (OpenAPI 3.1.1, Appendix D).
    [CorpusTheory]
    [InlineData("HeadersStandard", "primitive", "R&D/x")]
    [InlineData("HeadersStandard", "array", "blue,a b")]
    [InlineData("HeadersStandard", "object", "name,R&D,description,5 %")]
    [InlineData("HeadersSimpleNonExploded", "primitive", "R&D/x")]
    [InlineData("HeadersSimpleNonExploded", "array", "blue,a b")]
    [InlineData("HeadersSimpleNonExploded", "object", "name,R&D,description,5 %")]
    [InlineData("HeadersSimpleExploded", "primitive", "R&D/x")]
    [InlineData("HeadersSimpleExploded", "array", "blue,a b")]
    [InlineData("HeadersSimpleExploded", "object", "name=R&D,description=5 %")]
    public async Task In_a_header(string operation, string parameter, string expected)
    {
        StyledRequest request = await StyledClient.SendAsync(operation, StyledValues.Header, parameter);

        request.Header(parameter).ShouldBe(expected);
        request.Url.Query.ShouldBeEmpty();
    }

    // Form-style expansion, with the semicolon that separates cookies (RFC 6265, section 4.2.1) where it has an ampersand.
    [CorpusTheory]
    [InlineData("CookiesStandard", "primitive", "primitive=R%26D%2F%C3%BC")]
    [InlineData("CookiesStandard", "array", "array=blue; array=a%2Cb%20c; array=x%7Cy%3Bz%3D")]
    [InlineData("CookiesStandard", "object", "name=R%26D; description=5%20%25")]
    [InlineData("CookiesFormNonExploded", "primitive", "primitive=R%26D%2F%C3%BC")]
    [InlineData("CookiesFormNonExploded", "array", "array=blue,a%2Cb%20c,x%7Cy%3Bz%3D")]
    [InlineData("CookiesFormNonExploded", "object", "object=name,R%26D,description,5%20%25")]
    [InlineData("CookiesFormExploded", "primitive", "primitive=R%26D%2F%C3%BC")]
    [InlineData("CookiesFormExploded", "array", "array=blue; array=a%2Cb%20c; array=x%7Cy%3Bz%3D")]
    [InlineData("CookiesFormExploded", "object", "name=R%26D; description=5%20%25")]
    public async Task In_a_cookie(string operation, string parameter, string expected)
    {
        StyledRequest request = await StyledClient.SendAsync(operation, StyledValues.Url, parameter);

        // The document tells its operations apart by fragments, which are no part of a request (RFC 9110, section 7.1).
        request.Url.PathAndQuery.ShouldBe("/cookies");
        request.Header("Cookie").ShouldBe(expected);
    }

    // An empty text is sent; an empty list or object is undefined (RFC 6570, section 2.3).
    [CorpusTheory]
    [InlineData("QueryStandard", "primitive", "?primitive=")]
    [InlineData("QueryStandard", "array", "")]
    [InlineData("QueryStandard", "object", "")]
    [InlineData("QueryFormNonExploded", "primitive", "?primitive=")]
    [InlineData("QueryFormNonExploded", "array", "")]
    [InlineData("QueryFormNonExploded", "object", "")]
    [InlineData("QuerySpaceDelimitedNonExploded", "array", "")]
    [InlineData("QueryPipeDelimitedNonExploded", "object", "")]
    [InlineData("QueryDeepObjectNonExploded", "object", "")]
    public async Task Empty_in_a_query(string operation, string parameter, string expected)
    {
        StyledRequest request = await StyledClient.SendAsync(operation, StyledValues.Empty, parameter);

        request.Url.Query.ShouldBe(expected);
    }

    [CorpusTheory]
    [InlineData("QueryStandard")]
    [InlineData("HeadersStandard")]
    [InlineData("CookiesStandard")]
    public async Task What_is_not_given_is_not_sent(string operation)
    {
        StyledRequest request = await StyledClient.SendAsync(operation, StyledValues.Url, only: null);

        request.Url.Query.ShouldBeEmpty();
        request.Headers.Keys.ShouldBe(["Accept", "User-Agent"], ignoreOrder: true);
    }
}
