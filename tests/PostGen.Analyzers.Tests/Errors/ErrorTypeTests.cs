using Microsoft.CodeAnalysis;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Errors;

namespace PostGen.Analyzers.Tests.Errors;

public class ErrorTypeTests
{
    private const string Call = """await client.AddReactionAsync(new AddReactionRequest { AccountId = text, PostId = text });""";

    [Theory]
    [InlineData("catch (PostpressException e) when (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }")]
    [InlineData("catch (PostpressException e) when ({|PG2002:PostpressErrorType.RateLimited|} != e.ErrorType) { }")]
    [InlineData("catch (PostpressException e) when (e.ErrorType is PostpressErrorType.ExpiredCredentials or {|PG2002:PostpressErrorType.RateLimited|}) { }")]
    [InlineData("catch (PostpressException e) when (e is { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} }) { }")]
    [InlineData("catch (Exception e) when (e is PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} }) { }")]
    [InlineData("catch (PostpressException e) { switch (e.ErrorType) { case {|PG2002:PostpressErrorType.RateLimited|}: break; } }")]
    [InlineData("catch (PostpressException e) { _ = e.ErrorType switch { {|PG2002:PostpressErrorType.RateLimited|} => 1, _ => 2 }; }")]
    [InlineData("catch (PostpressException e) { if (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { throw; } }")]
    [InlineData("catch (Exception e) { switch (e) { case PostpressException { ErrorType: {|PG2002:PostpressErrorType.RateLimited|} }: break; } }")]
    public Task Reports_error_types_that_cannot_arrive(string handler) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""try { {{Call}} Console.WriteLine(text); } {{handler}}""");

    [Theory]
    [InlineData("catch (PostpressException e) when (e.ErrorType == PostpressErrorType.ExpiredCredentials) { }")]
    [InlineData("catch (PostpressException e) when (e.ErrorType is PostpressErrorType.Unrecognized) { }")]
    [InlineData("catch (PostpressException) { }")]
    [InlineData("catch { }")]
    [InlineData("catch (Exception e) when (e.Message == text) { }")]
    public Task Is_silent_on_error_types_that_can(string handler) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""try { {{Call}} } {{handler}}""");

    [Theory]
    [InlineData("""await client.PublishJobPostingAsync(text, new FreeJobPosting { AccountId = text });""")]
    [InlineData("""await Other(); Task Other() => Task.CompletedTask;""")]
    [InlineData("""Func<Task> other = () => Task.CompletedTask; await other();""")]
    [InlineData("""await Task.WhenAll(pending);""")]
    [InlineData("""await pending;""")]
    [InlineData("""await Run(client, text, number, flag);""")]
    [InlineData("""throw new PostpressException(null!) { ErrorType = PostpressErrorType.RateLimited };""")]
    public Task Is_silent_where_something_else_may_return_it(string statement) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""
            Task pending = Task.CompletedTask;
            try { {{Call}} {{statement}} }
            catch (PostpressException e) when (e.ErrorType == PostpressErrorType.RateLimited) { }
            """);

    [Theory]
    [InlineData("Func<Task> other = () => Task.CompletedTask;", "await Task.Run(other);")]
    [InlineData("var worker = new Worker();", "await Task.Run(worker.Go);")]
    [InlineData("", "await Task.Run(new Worker().Go);")]
    [InlineData("var worker = new Worker();", "_ = worker.Next;")]
    [InlineData("", "_ = new Worker(client);")]
    [InlineData("", "await using var worker = new Worker();")]
    [InlineData("", "foreach (int each in new Worker()) { }")]
    [InlineData("", "await new Worker();")]
    [InlineData("IEnumerable<int> lazy = [];", "_ = lazy.ToList();")]
    [InlineData("IAsyncEnumerable<int> lazy = null!;", "await foreach (int each in lazy) { }")]
    [InlineData("var lazy = new Lazy<int>();", "_ = lazy.Value;")]
    [InlineData("dynamic other = client;", "await other.Go();")]
    [InlineData("", "void Other(int i) { } Parallel.For(0, 1, Other);")]
    public Task Is_silent_where_code_that_is_not_seen_may_call_anything(string before, string statement) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>(
            $$"""
            {{before}}
            try { {{Call}} {{statement}} }
            catch (PostpressException e) when (e.ErrorType == PostpressErrorType.RateLimited) { }
            """,
            """
            class Worker : IAsyncDisposable
            {
                public Worker() { }
                public Worker(PostpressClient client) => Client = client;
                public PostpressClient? Client { get; }
                public int Next => 1;
                public Task Go() => Task.CompletedTask;
                public ValueTask DisposeAsync() => default;
                public IEnumerator<int> GetEnumerator() { yield return 1; }
                public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
            }
            """);

    [Theory]
    [InlineData("""using var other = new System.IO.MemoryStream(); await Task.Delay(number); text = text.Trim();""")]
    [InlineData("""var request = new AddReactionRequest { AccountId = text, PostId = text }; _ = request.Tags?.Select(tag => tag.Length).ToList();""")]
    [InlineData("""var other = new PostpressClient(text); Budget budget = new DailyBudget { Daily = new() { Amount = 1, Currency = "EUR" } };""")]
    [InlineData("""var list = new List<int> { 1 }; foreach (int each in list) { }""")]
    public Task Looks_past_code_that_calls_no_operation(string statement) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""
            try { {{Call}} {{statement}} }
            catch (PostpressException e) when (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }
            """);

    [Theory]
    [InlineData("catch (ClientException c) when (c is PostpressException e && e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }")]
    [InlineData("catch (Exception x) { if (x is not PostpressException { } e) throw; if (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) throw; }")]
    [InlineData("catch (ClientException c) { if ((c as PostpressException)?.ErrorType is {|PG2002:PostpressErrorType.RateLimited|}) throw; }")]
    [InlineData("catch (ClientException c) { var e = (PostpressException)c; if (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) throw; }")]
    public Task Follows_the_exception_into_other_variables(string handler) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""try { {{Call}} } {{handler}}""");

    [Theory]
    [InlineData("catch (PostpressException e) { e = Other(); if (e.ErrorType == PostpressErrorType.RateLimited) throw; }")]
    [InlineData("catch (PostpressException e) { Change(ref e); if (e.ErrorType == PostpressErrorType.RateLimited) throw; }")]
    public Task Is_silent_where_the_variable_may_hold_another_exception(string handler) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""
            try { {{Call}} } {{handler}}
            static PostpressException Other() => throw new NotSupportedException();
            static void Change(ref PostpressException e) => e = Other();
            """);

    [Theory]
    [InlineData("catch (PostpressException e) when ((e.ErrorType, flag) is ({|PG2002:PostpressErrorType.RateLimited|}, true)) { }")]
    [InlineData("catch (PostpressException e) { switch (e.Status, e.ErrorType) { case (429, {|PG2002:PostpressErrorType.RateLimited|} or PostpressErrorType.ExpiredCredentials): break; } }")]
    [InlineData("catch (PostpressException e) { _ = (e.ErrorType, (flag, e.ErrorType)) switch { (not {|PG2002:PostpressErrorType.RateLimited|}, (true, {|PG2002:PostpressErrorType.RateLimited|})) => 1, _ => 2 }; }")]
    [InlineData("catch (PostpressException e) { if ((e.ErrorType, flag) == ({|PG2002:PostpressErrorType.RateLimited|}, true)) throw; }")]
    public Task Reports_error_types_in_tuples(string handler) =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""try { {{Call}} } {{handler}}""");

    [Fact]
    public Task Asks_the_try_that_caught() =>
        AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>($$"""
            try { await client.PublishJobPostingAsync(text, new FreeJobPosting { AccountId = text }); }
            catch (PostpressException outer)
            {
                try { {{Call}} }
                catch (PostpressException e) when (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|} || outer.ErrorType == PostpressErrorType.RateLimited) { }
            }
            """);

    [Fact]
    public async Task Names_what_can_arrive()
    {
        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.VerifyStatementsAsync<ErrorTypeAnalyzer>(
            $$"""try { {{Call}} } catch (PostpressException e) when (e.ErrorType == {|PG2002:PostpressErrorType.RateLimited|}) { }""");

        faults.ShouldHaveSingleItem().GetMessage()
            .ShouldBe("'AddReactionAsync' never returns 'RateLimited'; it can return 'ExpiredCredentials', 'MissingCredentials'");
    }
}
