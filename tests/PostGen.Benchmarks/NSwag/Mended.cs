namespace NSwagPostpress;

/// <summary>Referenced by NSwag's output, and never emitted.</summary>
public partial class Budget2;
