using System.Runtime.CompilerServices;
using DiffEngine;

namespace PostGen.Generator.Tests.Harness;

/// <summary>
/// Compares emitted text with <c>&lt;Test&gt;#&lt;hint name&gt;.verified.cs</c> beside the test. Where they differ, the text is written as
/// <c>.received.cs</c> and DiffEngine shows both; <c>POSTGEN_ACCEPT=1</c> in the environment accepts what was received.
/// </summary>
internal static class Snapshot
{
    public static void Match(string text, string hint, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        string verified = Path.Combine(Path.GetDirectoryName(Repository.PathOf(file))!, $"{Path.GetFileNameWithoutExtension(file)}.{test}#{hint}.verified.cs");
        string received = verified.Replace(".verified.cs", ".received.cs", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("POSTGEN_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text);
            return;
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        if (!BuildServerDetector.Detected)
        {
            DiffRunner.Launch(received, verified);
        }

        text.ShouldBe(expected, $"{verified} differs from {received}");
    }
}
