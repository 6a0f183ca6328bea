using PostEverywhere;
using PostPeer;
using Postpress;
using Spectre.Console;
using ThreeVendors;

// One message through three vendors: three documents, three clients, three fake servers, one program.
const string Message = "PostGen compiles three clients out of three documents.";

using var postpress = new FakePostpress();
using var postEverywhere = new FakePostEverywhere();
using var postPeer = new FakePostPeer();

// PostPeer answers 202 even where a platform failed; the other two answer with the examples of their documents.
postPeer.CreatePost.Returns(PartialFailure.Answer);

IReadOnlyList<Outcome>[] outcomes =
[
    await new PostpressPublisher(postpress.CreateClient()).PublishAsync(Message),
    await new PostEverywherePublisher(postEverywhere.CreateClient()).PublishAsync(Message),
    await new PostPeerPublisher(postPeer.CreateClient()).PublishAsync(Message),
];

AnsiConsole.MarkupLineInterpolated($"[grey]“{Message}”[/]");
Table table = new Table().RoundedBorder().AddColumns("vendor", "place", "", "detail");
foreach (Outcome outcome in outcomes.SelectMany(of => of))
{
    string mark = outcome.Published ? "[green]✓[/]" : "[red]✗[/]";
    table.AddRow(Markup.Escape(outcome.Vendor), Markup.Escape(outcome.Place), mark, Markup.Escape(outcome.Detail));
}

AnsiConsole.Write(table);
