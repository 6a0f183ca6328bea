using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

/// <summary>Values that code begins with and replaces or fills before anything is sent.</summary>
public class InitialValueTests
{
    private const string Holder = """
        class Holder
        {
            [SchemaLength(1, -1)] public string Name { get; set; } = "";
            [SchemaItems(1, -1)] public List<string> Tags { get; set; } = [];
            [SchemaItems(2, 3, Unique = true)] public IList<string> Pairs { get; } = new List<string>();
            [SchemaProperties(1, -1)] public Dictionary<string, string> Labels { get; init; } = new();
        }
        record Sent([property: SchemaItems(1, -1)] IReadOnlyList<string> Tags);
        record Labelled([property: SchemaProperties(1, -1)] IReadOnlyDictionary<string, string> Labels);
        """;

    [Theory]
    [InlineData("""[SchemaLength(1, -1)] public string Name { get; set; } = "";""")]
    [InlineData("""[SchemaLength(1, -1)] public string Name { get; init; } = string.Empty;""")]
    [InlineData("""[SchemaLength(1, -1)] public string Name { get; private set; } = "";""")]
    [InlineData("""[SchemaPattern("^a"), SchemaFormat("uri"), SchemaValues("a", "b")] public string Name = "";""")]
    [InlineData("""[SchemaConst("\"FREE\"")] public string Mode { get; set; } = "";""")]
    [InlineData("""[SchemaRange(Minimum = "1")] public int Count { get; set; } = 0;""")]
    [InlineData("""[SchemaRange(Minimum = "1")] public decimal Count { get; set; } = default;""")]
    [InlineData("""[SchemaItems(1, -1)] public List<string> Tags { get; set; } = [];""")]
    [InlineData("""[SchemaItems(1, -1)] public List<string> Tags { get; set; } = new();""")]
    [InlineData("""[SchemaItems(1, -1)] public List<string> Tags { get; } = new(4);""")]
    [InlineData("""[SchemaItems(2, -1)] public List<string> Tags { get; } = ["a"];""")]
    [InlineData("""[SchemaItems(1, -1)] public IList<string> Tags { get; } = new List<string>();""")]
    [InlineData("""[SchemaItems(1, -1)] public ICollection<string> Tags { get; } = [];""")]
    [InlineData("""[SchemaItems(1, -1)] public readonly List<string> Tags = new();""")]
    [InlineData("""[SchemaItems(1, -1)] public List<string> Tags = [];""")]
    [InlineData("""[SchemaItems(1, -1)] public string[] Tags { get; set; } = [];""")]
    [InlineData("""[SchemaItems(1, -1)] public IReadOnlyList<string> Tags { get; set; } = Array.Empty<string>();""")]
    [InlineData("""[SchemaProperties(1, -1)] public Dictionary<string, int> Labels { get; } = new();""")]
    [InlineData("""[SchemaProperties(1, -1)] public IDictionary<string, int> Labels { get; } = new Dictionary<string, int>();""")]
    [InlineData("""[SchemaProperties(2, -1)] public Dictionary<string, int> Labels { get; } = new() { ["a"] = 1 };""")]
    [InlineData("""[SchemaProperties(1, -1)] public IReadOnlyDictionary<string, int> Labels { get; set; } = new Dictionary<string, int>();""")]
    [InlineData("""public A() { Tags = new List<string>(); Name = ""; } [SchemaItems(1, -1)] public List<string> Tags { get; } [SchemaLength(1, -1)] public string Name { get; set; }""")]
    [InlineData("""public A() => (this.Name, Tags) = ("", []); [SchemaItems(1, -1)] public string[] Tags { get; set; } [SchemaLength(1, -1)] public string Name { get; set; }""")]
    public Task Is_silent_on_what_can_still_be_replaced_or_filled(string members) => VerifyAsync("", $"class A {{ {members} }}");

    [Theory]
    [InlineData("""[SchemaLength(1, -1)] public string Name { get; } = {|PG1002:""|};""")]
    [InlineData("""[SchemaLength(1, -1)] public string Name => {|PG1002:""|};""")]
    [InlineData("""[SchemaLength(1, -1)] public readonly string Name = {|PG1002:""|};""")]
    [InlineData("""[SchemaLength(1, -1)] public const string Name = {|PG1002:""|};""")]
    [InlineData("""[SchemaLength(2, -1)] public string Name { get; set; } = {|PG1002:"a"|};""")]
    [InlineData("""[SchemaRange(Minimum = "1")] public int Count { get; set; } = {|PG1003:-1|};""")]
    [InlineData("""[SchemaItems(1, -1)] public List<string> Tags => {|PG1005:[]|};""")]
    [InlineData("""[SchemaItems(1, -1)] public string[] Tags { get; } = {|PG1005:[]|};""")]
    [InlineData("""[SchemaItems(1, -1)] public IReadOnlyList<string> Tags { get; } = {|PG1005:[]|};""")]
    [InlineData("""[SchemaItems(-1, 1)] public List<string> Tags { get; set; } = {|PG1005:["a", "b"]|};""")]
    [InlineData("""[SchemaItems(1, -1, Unique = true)] public List<string> Tags { get; } = ["a", {|PG1006:"a"|}];""")]
    [InlineData("""[SchemaItems(2, -1), SchemaLength(1, 3, AppliesTo = SchemaTarget.Items)] public List<string> Tags { get; } = [{|PG1002:"long"|}];""")]
    [InlineData("""[SchemaProperties(-1, 1)] public Dictionary<string, int> Labels { get; } = {|PG1009:new() { ["a"] = 1, ["b"] = 2 }|};""")]
    [InlineData("""public A() { Name = {|PG1002:"a"|}; } [SchemaLength(2, -1)] public string Name { get; set; }""")]
    [InlineData("""public A(A other) { other.Name = {|PG1002:""|}; } [SchemaLength(1, -1)] public string Name { get; set; }""")]
    public Task Reports_what_stays_wrong(string members) => VerifyAsync("", $"class A {{ {members} }}");

    [Theory]
    [InlineData("""var h = new Holder { Name = "a", Tags = [] }; h.Tags.Add("x");""")]
    [InlineData("""var h = new Holder(); h.Tags = new List<string>(); foreach (string each in text.Split(' ')) h.Tags.Add(each);""")]
    [InlineData("""var h = new Holder { Labels = new() }; h.Labels["a"] = "b";""")]
    [InlineData("""var h = new Holder { Pairs = { "a", "b" } };""")]
    public Task Is_silent_on_members_that_can_be_filled(string statements) => VerifyAsync(statements, Holder);

    [Theory]
    [InlineData("""var tags = new List<string>(); tags.Add("x"); _ = new Sent(tags);""")]
    [InlineData("""List<string> tags = []; tags.AddRange(text.Split(' ')); _ = new Sent(tags);""")]
    [InlineData("""List<string> tags = []; tags.Insert(0, "x"); _ = new Sent([.. tags]);""")]
    [InlineData("""List<string> tags = new(); Fill(tags); _ = new Sent(tags); void Fill(List<string> list) => list.Add("x");""")]
    [InlineData("""List<string> tags = new(); Fill(ref tags); _ = new Sent(tags); void Fill(ref List<string> list) => list = ["x"];""")]
    [InlineData("""List<string> tags = new(); Fill(); _ = new Sent(tags); void Fill() => tags.Add("x");""")]
    [InlineData("""List<string> tags = new(); text.Split(' ').ToList().ForEach(each => tags.Add(each)); _ = new Sent(tags);""")]
    [InlineData("""List<string> tags = new(); text.Split(' ').ToList().ForEach(tags.Add); _ = new Sent(tags);""")]
    [InlineData("""List<string> tags = new(); foreach (string each in text.Split(' ')) tags.Add(each); _ = new Sent(tags);""")]
    [InlineData("""List<string> tags = new(); _ = new Sent(tags); tags.Add("x");""")]
    [InlineData("""List<string> tags = new(); List<string> other = tags; other.Add("x"); _ = new Sent(other);""")]
    [InlineData("""List<string> tags; List<string> other = tags = new(); tags.Add("x"); _ = new Sent(other);""")]
    [InlineData("""List<string> tags; _ = new Sent(tags = []); tags.Add("x");""")]
    [InlineData("""List<string>? tags = null; _ = new Sent(tags ??= []); tags.Add("x");""")]
    [InlineData("""var h = new Holder(); _ = new Sent(h.Tags = []); h.Tags.Add("x");""")]
    [InlineData("""var labels = new Dictionary<string, string>(); labels["a"] = "b"; _ = new Labelled(labels);""")]
    [InlineData("""var labels = new Dictionary<string, string>(); labels.Add("a", "b"); _ = new Labelled(labels);""")]
    [InlineData("""var labels = new Dictionary<string, string>(); foreach (string each in text.Split(' ')) labels.TryAdd(each, each); _ = new Labelled(labels);""")]
    [InlineData("""Dictionary<string, string> labels; _ = new Labelled(labels = new()); labels.Add("a", "b");""")]
    public Task Is_silent_on_locals_that_are_filled(string statements) => VerifyAsync(statements, Holder);

    private static Task VerifyAsync(string statements, string declarations) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, declarations);
}
