using System.Diagnostics;

namespace PostGen.Runtime;

/// <summary>
/// A secret that is sent with each request: an API key, a bearer token, or user name and password. Can be replaced while calls run;
/// each attempt takes the value of its moment. Prints as <c>***</c>.
/// </summary>
[DebuggerDisplay("***")]
public sealed class ApiKeyCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile string _key;

    /// <summary>Makes a credential of a key or token.</summary>
    /// <param name="key">The secret, without a scheme such as <c>Bearer</c>.</param>
    /// <exception cref="ArgumentException">The key is null, empty, or contains what a header cannot.</exception>
    public ApiKeyCredential(string key) => _key = Checked(key, nameof(key));

    /// <summary>Makes a credential of a user name and a password (RFC 7617).</summary>
    /// <param name="userName">The user name; it cannot contain a colon.</param>
    /// <param name="password">The password, possibly empty.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The user name is null, empty or contains a colon, or a text contains control characters.</exception>
    public static ApiKeyCredential FromPassword(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':'))
            throw new ArgumentException("A user name cannot contain a colon.", nameof(userName));

        RefuseControls(userName, nameof(userName));
        RefuseControls(password, nameof(password));
        return new ApiKeyCredential { _key = $"{userName}:{password}" };
    }

    private ApiKeyCredential() => _key = "";

    internal string Key => _key;

    /// <summary>Replaces the key: attempts that start from now on send the new one.</summary>
    /// <param name="key">The new secret; in place of user name and password, both with a colon between them.</param>
    /// <exception cref="ArgumentException">The key is null, empty, or contains what a header cannot.</exception>
    public void Update(string key) => _key = Checked(key, nameof(key));

    /// <summary>Never the secret.</summary>
    /// <returns><c>***</c>.</returns>
    public override string ToString() => "***";

    private static void RefuseControls(string text, string parameter)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c))
                throw new ArgumentException("A user name or password cannot contain control characters.", parameter);
        }
    }

    private static string Checked(string key, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(key, parameter);
        foreach (char c in key)
        {
            if (c is < ' ' or > '\x7E')
                throw new ArgumentException("A key can contain printable ASCII only; this one has a line break or another character that no header carries.", parameter);
        }

        return key;
    }
}
