namespace PostGen.Benchmarks.Calls;

/// <summary>What is sent, the same by all.</summary>
internal static class Values
{
    public const string ApiKey = "pp_live_benchmark";
    public const string AccountId = "acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR";
    public const string PostId = "urn:li:activity:7332661864792854528";
    public const string DraftId = "3984512098";
    public const string Currency = "EUR";
    public const double Amount = 42.5;
    public const string Text = "Thank you {{0}} and {{1}}, it is out: https://example.com/launch";
    public const string FirstName = "Ann Lee";
    public const string FirstProfile = "ACoAAA1bcDEFghIJ";
    public const string SecondName = "Example GmbH";
    public const string SecondProfile = "1035";
    public const string FileName = "launch.png";
    public const string FileType = "image/png";

    /// <summary>An attachment of 1 MiB.</summary>
    public static readonly byte[] File = new byte[1024 * 1024];
}
