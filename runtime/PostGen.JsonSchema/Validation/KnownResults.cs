using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation;

// What references came to in one validation, so that branches that all lead on to the same value do not each look through all of it.
internal sealed class KnownResults
{
    private readonly Dictionary<Key, Result> _results = [];

    public bool TryFind(in Key key, InstancePath path, out Result result) =>
        // A value that stands in several places, as YAML's aliases do, has the same verdict in each, but faults of its own.
        _results.TryGetValue(key, out result) && (result.Pointer is null || result.Pointer == path.ToPointer());

    public void Add(in Key key, in Result result) => _results[key] = result;

    // Who wants less is told less: a verdict alone comes early.
    internal readonly struct Key(Schema schema, SourceNode instance, bool wantsFaults, bool wantsEvaluated) : IEquatable<Key>
    {
        private readonly Schema _schema = schema;
        private readonly SourceNode _instance = instance;
        private readonly int _wants = (wantsFaults ? 1 : 0) | (wantsEvaluated ? 2 : 0);

        public bool Equals(Key other) => ReferenceEquals(_schema, other._schema) && ReferenceEquals(_instance, other._instance) && _wants == other._wants;

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            (((System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_schema) * 31)
            + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_instance)) * 4) + _wants;
    }

    // Pointer: where the value stands, or null where nothing in the result says so.
    internal readonly record struct Result(
        bool Valid, Evaluated? Evaluated, IReadOnlyList<ValidationFault>? Faults, UndeclaredProperties.Watched? Watched, string? Pointer);
}
