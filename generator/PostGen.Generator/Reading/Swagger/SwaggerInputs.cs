using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>A list of parameters, sorted by what becomes of them.</summary>
internal sealed class SwaggerInputs
{
    private readonly List<SourceNode> _others = [];

    public SwaggerField Body { get; set; }

    public List<SwaggerField> Form { get; } = [];

    public bool HasBody => Body.Written.Exists || Form.Count > 0;

    public void Add(SourceNode parameter) => _others.Add(parameter);

    public SourceArray Others(SourceNode at) => new(_others.ToArray(), at.Start, at.End);
}
