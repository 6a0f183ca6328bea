namespace QuickStart;

/// <summary>What the calls are made for: ids of the account, a draft and a post at postpress.</summary>
internal sealed record Account(string Id, string DraftId, string PostId)
{
    /// <summary>The ids of the examples in the document.</summary>
    public static Account Fake { get; } =
        new("acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR", "3984512098", "urn:li:activity:7332661864792854528");

    /// <summary>The ids in the environment, or null and the name of the first variable that is missing.</summary>
    public static Account? FromEnvironment(out string? missing)
    {
        string?[] values = Array.ConvertAll(Variables, Environment.GetEnvironmentVariable);
        int index = Array.FindIndex(values, string.IsNullOrEmpty);
        missing = index < 0 ? null : Variables[index];
        return index < 0 ? new Account(values[0]!, values[1]!, values[2]!) : null;
    }

    private static string[] Variables => ["POSTPRESS_ACCOUNT_ID", "POSTPRESS_DRAFT_ID", "POSTPRESS_POST_ID"];
}
