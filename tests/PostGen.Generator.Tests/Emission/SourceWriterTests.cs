using PostGen.Generator.Emission;

namespace PostGen.Generator.Tests.Emission;

public sealed class SourceWriterTests
{
    [Fact]
    public void Lines_stand_under_the_indentation_and_keep_their_own()
    {
        var writer = new SourceWriter();
        writer.Open("class C");
        writer.Line("""
            void M()
            {
                Call();

            }
            """);
        writer.Close(";");

        writer.ToString().ShouldBe("class C\n{\n\tvoid M()\n\t{\n\t\tCall();\n\n\t}\n};\n");
    }

    [Fact]
    public void Interpolated_lines_append_their_parts()
    {
        var writer = new SourceWriter();
        writer.Indent();
        writer.Line($"a{1}\nb{"x"}");
        writer.Outdent();
        writer.Line($"c{2L}");

        writer.ToString().ShouldBe("\ta1\n\tbx\nc2\n");
    }
}
