using System.Net;
using System.Net.Sockets;
using System.Text;
using Consumer.Kennel;

// One dog is added, the second one of the same name is refused.
using var listener = new HttpListener();
int port = FreePort();
listener.Prefixes.Add($"http://127.0.0.1:{port}/");
listener.Start();
Task<string[]> served = ServeAsync(
[
    (201, "application/json", """{"name":"Rex","mood":"grumpy"}"""),
    (409, "application/problem+json", """{"type":"errors/name_taken","title":"Name taken","status":409}"""),
]);

using var client = new KennelClient("k-1", new KennelClientOptions { Endpoint = new Uri($"http://127.0.0.1:{port}/v1") });
Dog dog = await client.AddDogAsync(new Dog { Name = "Rex", Mood = DogMood.Sleepy });
Expect("Rex", dog.Name);
Expect(DogMood.Unrecognized, dog.Mood);
try
{
    await client.AddDogAsync(new Dog { Name = "Rex" });
    Expect("an exception", "none");
}
catch (KennelConflictException error)
{
    Expect(KennelErrorType.NameTaken, error.ErrorType);
}

string[] received = await served;
Expect("""POST /v1/dogs k-1 {"name":"Rex","mood":"sleepy"}""", received[0]);
Expect("""POST /v1/dogs k-1 {"name":"Rex"}""", received[1]);
Console.WriteLine("The packages work.");

async Task<string[]> ServeAsync((int Status, string Type, string Body)[] answers)
{
    var requests = new List<string>();
    foreach ((int status, string type, string body) in answers)
    {
        HttpListenerContext context = await listener.GetContextAsync();
        using (var reader = new StreamReader(context.Request.InputStream))
        {
            string content = await reader.ReadToEndAsync();
            requests.Add($"{context.Request.HttpMethod} {context.Request.RawUrl} {context.Request.Headers["X-Key"]} {content}");
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }

    return [.. requests];
}

static int FreePort()
{
    using var probe = new TcpListener(IPAddress.Loopback, 0);
    probe.Start();
    return ((IPEndPoint)probe.LocalEndpoint).Port;
}

static void Expect(object expected, object? actual)
{
    if (!expected.Equals(actual))
    {
        throw new InvalidOperationException($"Expected {expected}, but was {actual}.");
    }
}
