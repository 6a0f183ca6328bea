using System.Globalization;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Equality of JSON values: objects without regard to order, numbers by value.</summary>
internal static class JsonEquality
{
    public static bool Equals(JsonElement left, JsonElement right)
    {
        try
        {
            return ContentEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            // A text that is no Unicode cannot be had as a string.
            return JsonElements.TextOf(left) == JsonElements.TextOf(right);
        }
    }

    public static int HashOf(JsonElement value)
    {
        try
        {
            return ContentHashOf(value);
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static bool ContentEquals(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;

        switch (left.ValueKind)
        {
            case JsonValueKind.Object:
                return ObjectsEqual(left, right);
            case JsonValueKind.Array:
                return ArraysEqual(left, right);
            case JsonValueKind.String:
                return left.GetString() == right.GetString();
            case JsonValueKind.Number:
                return NumbersEqual(left, right);
            default:
                return true;
        }
    }

    private static int ContentHashOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => value.TryGetDouble(out double number) ? number.GetHashCode() : 0,
        JsonValueKind.Array => HashOfItems(value),
        JsonValueKind.Object => HashOfMembers(value),
        JsonValueKind kind => (int)kind,
    };

    private static int HashOfItems(JsonElement array)
    {
        var hash = new HashCode();
        foreach (JsonElement item in array.EnumerateArray())
            hash.Add(ContentHashOf(item));

        return hash.ToHashCode();
    }

    private static int HashOfMembers(JsonElement value)
    {
        int hash = 0;
        foreach ((string name, JsonElement member) in MembersOf(value))
            hash = unchecked(hash + HashCode.Combine(name, ContentHashOf(member)));

        return hash;
    }

    private static bool ObjectsEqual(JsonElement left, JsonElement right)
    {
        Dictionary<string, JsonElement> members = MembersOf(left);
        Dictionary<string, JsonElement> others = MembersOf(right);
        if (members.Count != others.Count)
            return false;

        foreach ((string name, JsonElement value) in members)
        {
            if (!others.TryGetValue(name, out JsonElement other) || !ContentEquals(value, other))
                return false;
        }

        return true;
    }

    // Of equal keys the last one counts, as everywhere.
    private static Dictionary<string, JsonElement> MembersOf(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
            members[property.Name] = property.Value;

        return members;
    }

    private static bool ArraysEqual(JsonElement left, JsonElement right)
    {
        int length = left.GetArrayLength();
        if (length != right.GetArrayLength())
            return false;

        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            others.MoveNext();
            if (!ContentEquals(item, others.Current))
                return false;
        }

        return true;
    }

    private static bool NumbersEqual(JsonElement left, JsonElement right)
    {
        string leftText = left.GetRawText();
        string rightText = right.GetRawText();
        if (leftText == rightText)
            return true;

        if (decimal.TryParse(leftText, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal leftExact)
            && decimal.TryParse(rightText, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal rightExact))
            return leftExact == rightExact;

        // Beyond what a double holds, all numbers would be equal.
        return left.TryGetDouble(out double leftNumber) && right.TryGetDouble(out double rightNumber)
            && leftNumber.Equals(rightNumber) && double.IsFinite(leftNumber);
    }
}
