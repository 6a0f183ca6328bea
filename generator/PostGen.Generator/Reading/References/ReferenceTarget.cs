namespace PostGen.Generator.Reading;

/// <summary>Where one <c>$ref</c> leads; the default value where it leads nowhere.</summary>
internal readonly record struct ReferenceTarget(DocumentNode Node, string? Name, ReferenceKind Kind);
