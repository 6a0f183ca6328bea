using System.Globalization;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Equality of JSON values: objects without regard to order, numbers by value.</summary>
internal static class JsonEquality
{
    public static bool Equals(JsonElement left, JsonElement right)
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

    public static int HashOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => value.TryGetDouble(out double number) ? number.GetHashCode() : 0,
        JsonValueKind.Array => HashCode.Combine(JsonValueKind.Array, value.GetArrayLength()),
        JsonValueKind kind => (int)kind,
    };

    private static bool ObjectsEqual(JsonElement left, JsonElement right)
    {
        int count = 0;
        foreach (JsonProperty property in left.EnumerateObject())
        {
            count++;
            if (!right.TryGetProperty(property.Name, out JsonElement other) || !Equals(property.Value, other))
                return false;
        }

        foreach (JsonProperty _ in right.EnumerateObject())
            count--;

        return count == 0;
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
            if (!Equals(item, others.Current))
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

        return left.TryGetDouble(out double leftNumber) && right.TryGetDouble(out double rightNumber) && leftNumber.Equals(rightNumber);
    }
}
