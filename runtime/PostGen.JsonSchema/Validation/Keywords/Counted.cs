using System.Globalization;

namespace PostGen.JsonSchema.Validation.Keywords;

internal static class Counted
{
    // 1 item, 2 items, 2 properties
    public static string Of(int count, string noun)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        if (count == 1)
        {
            return number + " " + noun;
        }

        return number + " " + (noun[noun.Length - 1] == 'y' ? noun.Substring(0, noun.Length - 1) + "ies" : noun + "s");
    }
}
