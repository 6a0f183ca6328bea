namespace QuickStart;

/// <summary>Files to attach, made on the spot.</summary>
internal static class SampleMedia
{
    private const int VideoLength = 48 * 1024 * 1024;

    /// <summary>The smallest PNG: one transparent pixel.</summary>
    public static byte[] Image { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Writes a file as large as a short video; who asked for it deletes it.</summary>
    public static string WriteVideo()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.mp4");
        using FileStream file = File.Create(path);
        file.SetLength(VideoLength);
        return path;
    }
}
