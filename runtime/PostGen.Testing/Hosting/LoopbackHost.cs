using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PostGen.Testing.Requests;

namespace PostGen.Testing.Hosting;

/// <summary>Kestrel on a free port of 127.0.0.1.</summary>
internal sealed class LoopbackHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stop = new();

    private LoopbackHost(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<LoopbackHost> StartAsync(
        Func<IncomingRequest, CancellationToken, Task<HttpResponseMessage>> handle, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        WebApplication application = builder.Build();
        application.Run(context => new Exchange(context).RunAsync(handle));
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        IServerAddressesFeature addresses = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        return new LoopbackHost(application, new Uri(addresses.Addresses.First()));
    }

    /// <summary>Begins to stop and does not wait for it.</summary>
    public void Stop() => _ = StopAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    // Without grace: whatever still runs is a stall that a test asked for.
    private async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _application.StopAsync(_stop.Token).ConfigureAwait(false);
    }
}
