namespace PostGen.Generator.Model;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
    {
        T[] array = items.ToArray();
        return array.Length == 0 ? EquatableArray<T>.Empty : new EquatableArray<T>(array);
    }
}
