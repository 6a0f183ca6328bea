using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.4.3
internal sealed class UniqueItemsKeyword() : Keyword("uniqueItems")
{
    private const int LongestShown = 60;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Flag("uniqueItems"))
        {
            builder.Add(new UniqueItemsKeyword());
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceArray { ItemArray.Length: > 1 } array)
        {
            return true;
        }

        var seen = new Dictionary<SourceNode, int>(array.ItemArray.Length, SourceNodeComparer.Instance);
        for (int i = 0; i < array.ItemArray.Length; i++)
        {
            SourceNode item = array.ItemArray[i];
            if (seen.TryGetValue(item, out int first))
            {
                return frame.WantsFaults
                    && frame.Fail(this, item, $"{frame.Run.Path} must not hold an item twice: items {first} and {i} are both {SourceJsonWriter.Write(item, LongestShown)}.");
            }

            seen.Add(item, i);
        }

        return true;
    }
}
