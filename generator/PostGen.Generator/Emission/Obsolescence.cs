namespace PostGen.Generator.Emission;

/// <summary><c>[Obsolete]</c> for what the document deprecates.</summary>
internal static class Obsolescence
{
    public static void Emit(SourceWriter writer, bool deprecated)
    {
        if (deprecated)
        {
            writer.Line($"[{RuntimeNames.Obsolete}(\"Deprecated by the API.\")]");
        }
    }
}
