namespace PostGen.Runtime.CompilerServices;

/// <summary>The credentials of one client, by scheme, with the texts that are sent.</summary>
internal sealed class ClientCredentials
{
    private readonly SecurityScheme[] _schemes;
    private readonly ApiKeyCredential?[] _credentials;
    private readonly Text?[] _texts;

    public ClientCredentials(SecurityScheme[] schemes, ApiKeyCredential?[] credentials)
    {
        _schemes = schemes;
        _credentials = credentials;
        _texts = new Text?[schemes.Length];
    }

    /// <summary>
    /// The first alternative that can be met wholly; that of no credential at all only where no other can, since who has one gains by it.
    /// None can be: nothing is sent, because the caller's handler may add what is needed, and the server's answer says more than a guess here.
    /// </summary>
    public int[] Choose(int[][] alternatives)
    {
        foreach (int[] alternative in alternatives)
        {
            if (alternative.Length > 0 && CanMeet(alternative))
                return alternative;
        }

        return [];
    }

    public SecurityScheme SchemeOf(int index) => _schemes[index];

    /// <summary>Made once per key, however often it is sent.</summary>
    public string? TextOf(int index)
    {
        if (_credentials[index] is not { } credential)
            return null;

        string key = credential.Key;
        Text? text = _texts[index];
        if (text is null || !ReferenceEquals(text.Key, key))
            _texts[index] = text = new Text(key, _schemes[index].TextOf(key));

        return text.Sent;
    }

    private bool CanMeet(int[] alternative)
    {
        foreach (int index in alternative)
        {
            if (_schemes[index].Location != SecurityLocation.Connection && (index >= _credentials.Length || _credentials[index] is null))
                return false;
        }

        return true;
    }

    private sealed class Text(string key, string sent)
    {
        public string Key { get; } = key;

        public string Sent { get; } = sent;
    }
}
