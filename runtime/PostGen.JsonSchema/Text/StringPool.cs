using System.Runtime.CompilerServices;

namespace PostGen.JsonSchema.Text;

// Documents repeat a few thousand short strings: one table slot per hash, and the latest string wins the slot.
internal sealed class StringPool
{
    private const int LongestKept = 48;
    private const int Slots = 4096;

    private readonly string?[] _slots = new string?[Slots];

    [MethodImpl(Hot.Loop)]
    public string Get(string text, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        if (length > LongestKept)
        {
            return text.Substring(start, length);
        }

        uint hash = (uint)length;
        for (int i = start; i < start + length; i++)
        {
            hash = (hash * 31) + text[i];
        }

        ref string? slot = ref _slots[(hash ^ (hash >> 12)) & (Slots - 1)];
        if (slot is { } kept && kept.Length == length && string.CompareOrdinal(kept, 0, text, start, length) == 0)
        {
            return kept;
        }

        return slot = text.Substring(start, length);
    }
}
