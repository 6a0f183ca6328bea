using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

public class CollectionTests
{
    [Theory]
    [InlineData("{|PG1005:[]|}")]
    [InlineData("""{|PG1005:["a", "b", "c", "d"]|}""")]
    [InlineData("""["a", {|PG1006:"a"|}]""")]
    [InlineData("""["a", {|PG1002:""|}]""")]
    [InlineData("""["a", {|PG1002:"abcdef"|}]""")]
    [InlineData("""new[] { "a", {|PG1006:"a"|} }""")]
    [InlineData("""new string[] { "a", {|PG1002:""|} }""")]
    [InlineData("""{|PG1005:new string[0]|}""")]
    [InlineData("""{|PG1005:Array.Empty<string>()|}""")]
    [InlineData("""{|PG1005:new List<string>()|}""")]
    [InlineData("""new List<string> { "a", {|PG1006:"a"|} }""")]
    [InlineData("""new List<string>(4) { "a", {|PG1006:"a"|} }""")]
    [InlineData("""{|PG1005:new[] { "a", "b", "c", "d" }.ToList()|}""")]
    [InlineData("""{|PG1005:[text, text + "b", text + "c", text + "d"]|}""")]
    public Task Reports_lists_and_their_items(string tags) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>($$"""_ = new AddReactionRequest { AccountId = "a", PostId = "p", Tags = {{tags}} };""");

    [Theory]
    [InlineData("""["a"]""")]
    [InlineData("""["a", "A", text]""")]
    [InlineData("""[text, text]""")]
    [InlineData("""[.. text.Split(' ')]""")]
    [InlineData("""new string[number]""")]
    [InlineData("""new List<string>(text.Split(' '))""")]
    [InlineData("""text.Split(' ').ToList()""")]
    [InlineData("null")]
    public Task Is_silent_on_near_misses(string tags) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>($$"""_ = new AddReactionRequest { AccountId = "a", PostId = "p", Tags = {{tags}} };""");

    [Fact]
    public Task Reports_a_local_list_that_nobody_else_touches() =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>("""
            List<string> tags = new() { "a", {|PG1006:"a"|} };
            _ = new AddReactionRequest { AccountId = "a", PostId = "p", Tags = tags };
            """);

    [Theory]
    [InlineData("""var tags = new List<string>(); tags.Add("a"); _ = new AddReactionRequest { AccountId = "a", PostId = "p", Tags = tags };""")]
    [InlineData("""var tags = new string[] { "" }; tags[0] = "a"; _ = new AddReactionRequest { AccountId = "a", PostId = "p", Tags = tags };""")]
    public Task Is_silent_on_a_local_list_that_may_change(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements);

    [Theory]
    [InlineData("""{|PG1009:new Dictionary<string, string>()|}""")]
    [InlineData("""{|PG1009:new Dictionary<string, string> { ["a"] = "1", ["b"] = "2", ["c"] = "3" }|}""")]
    [InlineData("""new Dictionary<string, string> { ["a"] = {|PG1002:""|} }""")]
    [InlineData("""new Dictionary<string, string> { { "a", {|PG1002:"abcdef"|} } }""")]
    [InlineData("""new Dictionary<string, string> { ["a"] = "1", ["a"] = "2" }""")]
    [InlineData("""new Dictionary<string, string> { [text] = "1" }""")]
    public Task Judges_maps_and_their_values(string labels) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>($$"""_ = new AddReactionRequest { AccountId = "a", PostId = "p", Labels = {{labels}} };""");

    [Theory]
    [InlineData("""new Dictionary<string, int> { [{|PG1002:"too long"|}] = 1, ["ab"] = 2 }""")]
    [InlineData("""new Dictionary<string, int> { { {|PG1002:"too long"|}, 1 } }""")]
    [InlineData("""new Dictionary<string, int> { [{|PG1001:"A"|}] = 1 }""")]
    [InlineData("""new Dictionary<string, int> { ["abc"] = 1, [nameof(Ages).ToLowerInvariant()] = 2 }""")]
    public Task Judges_the_keys_of_maps(string ages) => AnalyzerVerifier.VerifyAsync<PayloadAnalyzer>($$"""
        using System.Collections.Generic;
        using PostGen.Runtime;
        class Holder
        {
            [SchemaLength(1, 3, AppliesTo = SchemaTarget.Names), SchemaPattern("^[a-z]", AppliesTo = SchemaTarget.Names)]
            public IReadOnlyDictionary<string, int>? Ages { get; init; }
            static Holder Make() => new() { Ages = {{ages}} };
        }
        """);

    [Fact]
    public Task Judges_the_keys_of_maps_in_lists() => AnalyzerVerifier.VerifyAsync<PayloadAnalyzer>("""
        using System.Collections.Generic;
        using PostGen.Runtime;
        class Holder
        {
            [SchemaValues("a", "b", AppliesTo = SchemaTarget.Names, Level = 2)]
            public IReadOnlyList<Dictionary<string, string>>? Maps { get; init; }
            static Holder Make() => new() { Maps = [new() { ["a"] = "c" }, new() { [{|PG1008:"c"|}] = "a" }] };
        }
        """);

    [Fact]
    public Task Reports_equal_objects_in_a_list() =>
        AnalyzerVerifier.VerifyAsync<PayloadAnalyzer>("""
            using System.Collections.Generic;
            using PostGen.Runtime;
            using Postpress;
            class Group
            {
                [SchemaItems(-1, -1, Unique = true)] public IReadOnlyList<Mention>? Members { get; init; }
                static Group Make(string name) => new()
                {
                    Members =
                    [
                        new() { Name = "Ann", ProfileId = "7" },
                        new() { Name = "Bob", ProfileId = "7" },
                        {|PG1006:new() { Name = "Ann", ProfileId = "7" }|},
                        new() { Name = name, ProfileId = "7" },
                    ],
                };
            }
            """);
}
