using System.Runtime.CompilerServices;

namespace PostGen.JsonSchema.Text;

/// <summary>How methods are compiled whose loops go over each character or name of a large text.</summary>
internal static class Hot
{
    /// <summary>
    /// <c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard does not name. The JIT counts every turn of a loop that it compiles for
    /// the first time; over the 13 million characters of GitHub's document, read by a compiler that has just started, that took longer
    /// than what the loops do.
    /// </summary>
    public const MethodImplOptions Loop = (MethodImplOptions)512;
}
