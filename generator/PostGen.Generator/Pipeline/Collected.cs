using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>All values of a provider as one, which is a class (see <see cref="PostGenGenerator"/>).</summary>
internal sealed record Collected<T>(EquatableArray<T> Items)
    where T : IEquatable<T>;
