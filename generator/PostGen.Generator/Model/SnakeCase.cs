using System.Text;

namespace PostGen.Generator.Model;

/// <summary>The JSON name that a member of an emitted record has without saying so: <c>account_id</c> for <c>AccountId</c>.</summary>
internal static class SnakeCase
{
    public static string Of(string member)
    {
        StringBuilder text = new(member.Length + 4);
        for (int i = 0; i < member.Length; i++)
        {
            char letter = member[i];
            if (letter is < 'A' or > 'Z')
            {
                text.Append(letter);
                continue;
            }

            if (i > 0)
            {
                text.Append('_');
            }

            text.Append((char)(letter | 0x20));
        }

        return text.ToString();
    }
}
