namespace PostGen.Runtime.CompilerServices;

/// <summary>A file in a multipart body.</summary>
/// <param name="Part">The file.</param>
/// <param name="Length">Its length when the call was made, or null.</param>
/// <param name="Offset">Where in the body's own bytes it is inserted.</param>
internal readonly record struct MultipartFile(FilePart Part, long? Length, int Offset);
