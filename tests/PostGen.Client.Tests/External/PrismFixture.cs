namespace PostGen.Client.Tests.External;

/// <summary>Prism, validating requests against <c>spec/postpress.yaml</c>; not started where it is not installed.</summary>
public sealed class PrismFixture : IAsyncLifetime
{
    private NodeProcess? _prism;

    public Uri Address => _prism!.Address;

    public async Task InitializeAsync()
    {
        if (Directory.Exists(NodeProcess.ModulesFolder))
        {
            _prism = await NodeProcess.StartPrismAsync("postpress.yaml");
        }
    }

    public Task DisposeAsync()
    {
        _prism?.Dispose();
        return Task.CompletedTask;
    }
}
