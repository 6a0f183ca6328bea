using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// A keyword that cannot be understood.
internal sealed class DoubtKeyword(string name, string message) : Keyword(name)
{
    public override bool Evaluate(in Frame frame, SourceNode instance) => frame.Doubt(this, instance, message);
}
