namespace PostGen.Generator.Reading;

/// <summary>A text that was handed to the generator, not read yet; <paramref name="Text"/> is null where the file could not be opened.</summary>
internal sealed record DocumentSource(string Path, string? Text);
