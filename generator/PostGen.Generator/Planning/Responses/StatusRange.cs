using System.Globalization;

namespace PostGen.Generator.Planning.Responses;

/// <summary>The statuses that a response key stands for.</summary>
/// <param name="From">Lowest.</param>
/// <param name="To">Highest.</param>
internal readonly record struct StatusRange(int From, int To)
{
    public static readonly StatusRange Default = new(0, 999);

    public static readonly StatusRange AnySuccess = new(200, 299);

    public bool IsDefault => this == Default;

    public bool IsSuccess => From >= 200 && To <= 299;

    public bool IsExact => From == To;

    public static bool TryParse(string key, out StatusRange range)
    {
        range = Default;
        string text = key.Trim();
        if (text == "default")
        {
            return true;
        }

        if (text.Length != 3 || text[0] is < '1' or > '5')
        {
            return false;
        }

        if (text[1] is 'X' or 'x' && text[2] is 'X' or 'x')
        {
            int hundreds = (text[0] - '0') * 100;
            range = new StatusRange(hundreds, hundreds + 99);
            return true;
        }

        bool exact = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int status);
        range = new StatusRange(status, status);
        return exact;
    }
}
