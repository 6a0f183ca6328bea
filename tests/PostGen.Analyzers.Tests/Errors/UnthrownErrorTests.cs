using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Errors;

namespace PostGen.Analyzers.Tests.Errors;

/// <summary><c>ThrowOnError = false</c>: the exception is the response's <c>Error</c>.</summary>
public class UnthrownErrorTests
{
    private const string Call =
        "client.AddReactionAsync(new AddReactionRequest { AccountId = text, PostId = text }, new RequestOptions { ThrowOnError = false })";

    [Theory]
    [InlineData("if (response.Error is PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} }) { }")]
    [InlineData("if (response.Error is PostpressException { ErrorType: PostpressErrorType.MissingCredentials or {|PG2002:PostpressErrorType.RateLimited|} }) { }")]
    [InlineData("if (response.Error is PostpressException e && e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }")]
    [InlineData("if (response is { Error: PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} } }) { }")]
    [InlineData("if (response is { IsSuccess: false, Error: PostpressException e } && e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }")]
    [InlineData("switch (response.Error) { case PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} }: break; }")]
    [InlineData("switch (response.Error) { case PostpressException e when e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}: break; }")]
    [InlineData("_ = response.Error switch { PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} } => 1, _ => 2 };")]
    [InlineData("switch (((PostpressException)response.Error!).ErrorType) { case {|PG2002:PostpressErrorType.RateLimited|}: break; }")]
    [InlineData("if ((response.Error as PostpressException)?.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }")]
    [InlineData("var error = response.Error as PostpressException; if (error?.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }")]
    [InlineData("ClientException? error; error = response.Error; if (error is PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} }) { }")]
    [InlineData("if (response?.Error is PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} }) { }")]
    public Task Reports_error_types_that_cannot_arrive(string statement) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($"var response = await {Call}; Console.WriteLine(response.IsSuccess); {statement}");

    [Theory]
    [InlineData("if ((await {0}).Error is PostpressException {{ ErrorType: {{|PG2002:PostpressErrorType.RateLimited|}} }}) {{ }}")]
    [InlineData("if ((await {0}.ConfigureAwait(false)).Error is PostpressException {{ ErrorType: {{|PG2002:PostpressErrorType.RateLimited|}} }}) {{ }}")]
    [InlineData("if ({0}.Result.Error is PostpressException {{ ErrorType: {{|PG2002:PostpressErrorType.RateLimited|}} }}) {{ }}")]
    [InlineData("var pending = {0}; var r = await pending; if (r.Error is PostpressException {{ ErrorType: {{|PG2002:PostpressErrorType.RateLimited|}} }}) {{ }}")]
    [InlineData("using var r = {0}.GetAwaiter().GetResult(); if (r.Error is PostpressException {{ ErrorType: {{|PG2002:PostpressErrorType.RateLimited|}} }}) {{ }}")]
    public Task Finds_the_call_however_it_is_awaited(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>(string.Format(System.Globalization.CultureInfo.InvariantCulture, statements, Call));

    [Theory]
    [InlineData("if (response.Error is PostpressException { ErrorType: PostpressErrorType.MissingCredentials }) { }")]
    [InlineData("if (response.Error is PostpressException { ErrorType: PostpressErrorType.Unrecognized }) { }")]
    [InlineData("if (response.Error is TransportException { Message: \"\" }) { }")]
    [InlineData("response = await client.PublishJobPostingAsync(text, new FreeJobPosting { AccountId = text }); if (response.Error is PostpressException { ErrorType: PostpressErrorType.RateLimited }) { }")]
    [InlineData("ClientException? error = response.Error; error = null; if (error is PostpressException { ErrorType: PostpressErrorType.RateLimited }) { }")]
    [InlineData("if (response.Error is PostpressException e) { e = Other()!; if (e.ErrorType == PostpressErrorType.RateLimited) { } } PostpressException? Other() => null;")]
    [InlineData("if (ApiResponse.Failed<int>(response.Error!).Error is PostpressException { ErrorType: PostpressErrorType.RateLimited }) { }")]
    [InlineData("void Handle(ApiResponse given) { if (given.Error is PostpressException { ErrorType: PostpressErrorType.RateLimited }) { } }")]
    public Task Is_silent_on_near_misses(string statement) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($"var response = await {Call}; Console.WriteLine(response.IsSuccess); {statement}");

    [Fact]
    public Task A_response_from_before_the_try_may_throw_its_own_error() =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""
            var earlier = await client.PublishJobPostingAsync(text, new FreeJobPosting { AccountId = text }, options: new RequestOptions { ThrowOnError = false });
            try { await {{Call}}; _ = earlier.Value; }
            catch (PostpressException e) when (e.ErrorType == PostpressErrorType.RateLimited) { }
            try { var response = await {{Call}}; _ = response.Value; }
            catch (PostpressException e) when (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }
            """);
}
