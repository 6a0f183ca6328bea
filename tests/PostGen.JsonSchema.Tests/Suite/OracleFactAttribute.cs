namespace PostGen.JsonSchema.Tests.Suite;

/// <summary>A test that asks Ajv; reported as skipped until <c>tests/External</c> is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(ExternalFolder.Modules, "ajv")))
        {
            Skip = "Needs Node.js and `npm ci --prefix tests/External`.";
        }
    }
}
