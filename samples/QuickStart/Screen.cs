using PostGen.Runtime;
using Spectre.Console;

namespace QuickStart;

/// <summary>What the tour prints.</summary>
internal static class Screen
{
    public static void Title(string title, string subtitle)
    {
        AnsiConsole.Write(new FigletText(title).Color(Color.DodgerBlue1));
        AnsiConsole.MarkupLineInterpolated($"[grey]{subtitle}[/]");
    }

    public static void Step(Command command)
    {
        AnsiConsole.WriteLine();
        string title = $"[bold]{Markup.Escape(command.Name)}[/] [grey]{Markup.Escape(command.Description)}[/]";
        AnsiConsole.Write(new Rule(title).LeftJustified());
    }

    public static void Success(string what, string detail) => AnsiConsole.MarkupLineInterpolated($"[green]✓ {what}:[/] {detail}");

    public static void Attention(string what, string detail) => AnsiConsole.MarkupLineInterpolated($"[yellow]! {what}:[/] {detail}");

    public static void Failure(string what, string detail) => AnsiConsole.MarkupLineInterpolated($"[red]✗ {what}:[/] {detail}");

    /// <summary>Shows a bar while something uploads.</summary>
    public static Task<T> UploadAsync<T>(string name, Func<IProgress<UploadProgress>, Task<T>> upload) =>
        AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn())
            .StartAsync(context => upload(new UploadBar(context.AddTask(name))));

    public static void Table(IEnumerable<Command> commands)
    {
        Table table = new Table().RoundedBorder().AddColumns("command", "what it does");
        foreach (Command command in commands)
        {
            string price = command.SpendsMoney ? " [yellow](with --spend-money)[/]" : "";
            table.AddRow(Markup.Escape(command.Name), Markup.Escape(command.Description) + price);
        }

        AnsiConsole.Write(table);
    }
}
