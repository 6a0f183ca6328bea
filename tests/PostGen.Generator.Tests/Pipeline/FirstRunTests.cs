using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Pipeline;

public sealed class FirstRunTests
{
    [Fact]
    public void Without_documents_nothing_is_emitted() =>
        new GeneratorTest { Files = [new InMemoryText("appsettings.json", "{}")] }.Run().Sources.ShouldBeEmpty();
}
