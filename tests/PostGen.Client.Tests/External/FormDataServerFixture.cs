namespace PostGen.Client.Tests.External;

/// <summary>A server that reads multipart with <c>Request.formData()</c>; not started where it is not installed.</summary>
public sealed class FormDataServerFixture : IAsyncLifetime
{
    private NodeProcess? _server;

    public Uri Address => _server!.Address;

    public async Task InitializeAsync()
    {
        if (Directory.Exists(NodeProcess.ModulesFolder))
        {
            _server = await NodeProcess.StartFormDataServerAsync();
        }
    }

    public Task DisposeAsync()
    {
        _server?.Dispose();
        return Task.CompletedTask;
    }
}
