namespace PostGen.Client.Tests.External;

/// <summary>A test that needs the programs of <c>tests/External</c>; reported as skipped until they are installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExternalFactAttribute : FactAttribute
{
    public ExternalFactAttribute()
    {
        if (!Directory.Exists(NodeProcess.ModulesFolder))
        {
            Skip = "Needs Node.js and `npm ci --prefix tests/External`.";
        }
    }
}
