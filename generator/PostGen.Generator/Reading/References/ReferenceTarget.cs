namespace PostGen.Generator.Reading;

/// <summary>Where one <c>$ref</c> leads.</summary>
internal sealed record ReferenceTarget(DocumentNode Node, string? Name, ReferenceKind Kind)
{
    /// <summary>It leads nowhere: the node does not exist.</summary>
    public static readonly ReferenceTarget None = new(default, null, default);
}
