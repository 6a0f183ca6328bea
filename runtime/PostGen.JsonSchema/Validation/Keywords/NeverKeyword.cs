using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// The schema false, Core 2020-12, section 4.3.2
internal sealed class NeverKeyword() : Keyword("false")
{
    public override bool Evaluate(in Frame frame, SourceNode instance) =>
        frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must not be given.");
}
