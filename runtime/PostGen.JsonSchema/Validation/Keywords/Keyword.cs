using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Immutable, because schemas are shared between threads; what a run finds out lives in its frame.
internal abstract class Keyword(string name)
{
    public string Name { get; } = name;

    // Whether what later keywords would say about the value only repeats this failure.
    public virtual bool EndsOnFailure => false;

    public abstract bool Evaluate(in Frame frame, SourceNode instance);
}
