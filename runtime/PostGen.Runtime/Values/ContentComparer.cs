namespace PostGen.Runtime.CompilerServices;

/// <summary>Compares by content. Wrapped, because null can be no key of a dictionary.</summary>
internal sealed class ContentComparer<T> : IEqualityComparer<ValueTuple<T>>
{
    public static ContentComparer<T> Instance { get; } = new();

    public bool Equals(ValueTuple<T> left, ValueTuple<T> right) => ContentEquality.Equal(left.Item1, right.Item1);

    public int GetHashCode(ValueTuple<T> value) => ContentEquality.HashOf(value.Item1);
}
