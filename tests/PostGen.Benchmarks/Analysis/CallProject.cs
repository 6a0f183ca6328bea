using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Runtime;
using Postpress;

namespace PostGen.Benchmarks.Analysis;

/// <summary>A project whose every method builds payloads and makes four calls with them: 2,000 calls.</summary>
internal static class CallProject
{
    private const int Files = 50;
    private const int MethodsPerFile = 10;

    public static CSharpCompilation Create() =>
        CSharpCompilation.Create(
            "Calls",
            Enumerable.Range(0, Files).Select(file => CSharpSyntaxTree.ParseText(Source(file))),
            LargeProject.Framework.Append(ReferenceTo(typeof(SchemaTypeAttribute))).Append(ReferenceTo(typeof(PostpressClient))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static PortableExecutableReference ReferenceTo(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

    private static string Source(int file)
    {
        var source = new StringBuilder(
            "using System;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\nusing PostGen.Runtime;\nusing Postpress;\nnamespace Calls;\n");
        source.Append(CultureInfo.InvariantCulture, $"public static class Calls{file}\n{{\n");
        for (int method = 0; method < MethodsPerFile; method++)
        {
            source.Append($$$""""
                    public static async Task<string> Method{{{method}}}(PostpressClient client, string account, Mention mention)
                    {
                        const string Text = "Hey {{0}}, look at this!";
                        var post = new CreatePostRequest { AccountId = account, Text = Text, Mentions = [mention], Attachments = [FilePart.FromFile("a.png")] };
                        PostCreated created = await client.CreatePostAsync(post);
                        try
                        {
                            await client.AddReactionAsync(new AddReactionRequest { AccountId = account, PostId = created.PostId, ReactionType = AddReactionRequestReactionType.Like });
                        }
                        catch (PostpressException e) when (e.ErrorType == PostpressErrorType.ExpiredCredentials)
                        {
                            await client.AddReactionAsync(AddReactionRequest.Parse("""{ "account_id": "acc_1", "post_id": "urn:li:share:1", "reaction_type": "like" }"""));
                        }

                        PublishJobPostingResponse outcome = await client.PublishJobPostingAsync("3984512098", new FreeJobPosting { AccountId = account });
                        return outcome.Value switch
                        {
                            LinkedinJobPostingPublished published => published.JobId,
                            LinkedinJobPostingPublishCheckpoint checkpoint => checkpoint.Type.ToString(),
                            UnknownCase unknown => unknown.Discriminator ?? "?",
                            _ => throw new InvalidOperationException(),
                        };
                    }

                """");
        }

        return source.Append("}\n").ToString();
    }
}
