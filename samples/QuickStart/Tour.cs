using Postpress;

namespace QuickStart;

/// <summary>Makes the calls one after the other.</summary>
internal static class Tour
{
    private const string SpendMoney = "--spend-money";

    /// <summary>All commands, or those named, against a fake server that is compiled out of the same document as the client.</summary>
    public static async Task<int> RunFakeAsync(IReadOnlyList<Command> commands, string[] arguments)
    {
        if (Select(commands, arguments) is not { } selected)
        {
            return 1;
        }

        Screen.Title("postpress", "A fake server in this process answers. Set POSTPRESS_API_KEY to talk to the real one.");
        foreach (Command command in selected.Count == 0 ? commands : selected)
        {
            Screen.Step(command);
            using var fake = new FakePostpress();
            command.Fake?.Invoke(fake);
            using PostpressClient client = fake.CreateClient();
            await command.RunAsync(client, Account.Fake);
        }

        return 0;
    }

    /// <summary>Only the commands named, against the real service; the list of them if none is.</summary>
    public static async Task<int> RunLiveAsync(IReadOnlyList<Command> commands, string[] arguments, string key)
    {
        if (Select(commands, arguments) is not { } selected)
        {
            return 1;
        }

        if (selected.Count == 0)
        {
            Screen.Title("postpress", "POSTPRESS_API_KEY is set: name the calls to make for real.");
            Screen.Table(commands);
            return 0;
        }

        if (Account.FromEnvironment(out string? missing) is not { } account)
        {
            Screen.Failure("Not set", $"{missing} says what to make the calls for");
            return 1;
        }

        if (selected.FirstOrDefault(command => command.SpendsMoney) is { } expensive && !arguments.Contains(SpendMoney))
        {
            Screen.Failure("Not made", $"{expensive.Name} spends money: say {SpendMoney} too");
            return 1;
        }

        foreach (Command command in selected)
        {
            Screen.Step(command);
            using var client = new PostpressClient(command.WithRefusedKey ? "pp_live_refused" : key);
            await command.RunAsync(client, account);
        }

        return 0;
    }

    private static IReadOnlyList<Command>? Select(IReadOnlyList<Command> commands, string[] arguments)
    {
        string[] names = [.. arguments.Where(argument => argument != SpendMoney)];
        if (names.FirstOrDefault(name => commands.All(command => command.Name != name)) is { } unknown)
        {
            Screen.Failure("No such command", unknown);
            Screen.Table(commands);
            return null;
        }

        return [.. commands.Where(command => names.Contains(command.Name))];
    }
}
