namespace PostGen.Generator.Planning.Operations;

/// <summary>Tokens (RFC 9110, section 5.6.2): names of methods and headers, and the parts of media types.</summary>
internal static class HttpToken
{
    public static bool IsToken(string text)
    {
        foreach (char c in text)
        {
            bool allowed = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;
            if (!allowed)
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
