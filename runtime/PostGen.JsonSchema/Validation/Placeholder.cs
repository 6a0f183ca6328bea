namespace PostGen.JsonSchema.Validation;

/// <summary>One placeholder of a text.</summary>
/// <param name="Offset">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units, its braces included.</param>
/// <param name="Number">The number as written.</param>
/// <param name="Index">The index that it names; -1 for every negative one, <see cref="int.MaxValue"/> for those beyond.</param>
public readonly record struct Placeholder(int Offset, int Length, string Number, int Index);
