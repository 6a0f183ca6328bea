namespace PostGen.Runtime.CompilerServices;

/// <summary>Marks a codec whose values may be null.</summary>
internal interface INullableCodec;
