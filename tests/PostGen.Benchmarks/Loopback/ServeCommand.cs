using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PostGen.Benchmarks.Loopback;

/// <summary>Kestrel on a free port of the loopback address, as a process of its own: <c>serve</c>. Prints its address, ends with its input.</summary>
internal static class ServeCommand
{
    private static readonly byte[] s_added = """{"object":"ReactionAdded"}"""u8.ToArray();
    private static readonly byte[] s_created = """{"object":"PostCreated","post_id":"urn:li:share:7332661864792854528"}"""u8.ToArray();

    public static async Task RunAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        await using WebApplication server = builder.Build();
        server.MapPost("/v1/posts/reaction", static context => AnswerAsync(context, s_added));
        server.MapPost("/v1/posts", static context => AnswerAsync(context, s_created));
        await server.StartAsync();
        Console.WriteLine(server.Urls.Single() + "/v1");
        await Console.In.ReadToEndAsync();
    }

    private static async Task AnswerAsync(HttpContext context, byte[] answer)
    {
        while (true)
        {
            System.IO.Pipelines.ReadResult read = await context.Request.BodyReader.ReadAsync();
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.BodyWriter.WriteAsync(answer);
    }
}
