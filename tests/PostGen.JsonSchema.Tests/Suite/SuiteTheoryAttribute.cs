namespace PostGen.JsonSchema.Tests.Suite;

/// <summary>A test of the official JSON-Schema-Test-Suite; reported as skipped where no installed package carries the draft.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SuiteTheoryAttribute : TheoryAttribute
{
    public SuiteTheoryAttribute(string draft)
    {
        if (ExternalFolder.FindDraft(draft) is null)
        {
            Skip = $"Needs {draft} of the official suite: `npm ci --prefix tests/External` (draft4), `apt-get install {ExternalFolder.SuitePackage}` (draft2020-12), or a checkout named by {ExternalFolder.SuiteVariable}.";
        }
    }
}
