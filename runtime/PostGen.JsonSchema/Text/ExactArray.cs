namespace PostGen.JsonSchema.Text;

internal static class ExactArray
{
    internal static T[] AsExactArray<T>(this T[] source, int start, int end)
    {
        if (start == end)
        {
            return [];
        }

        var result = new T[end - start];
        Array.Copy(source, start, result, 0, result.Length);
        return result;
    }
}
