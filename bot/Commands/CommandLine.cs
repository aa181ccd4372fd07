using System.CommandLine;
using System.CommandLine.Invocation;
using StratexTeams.Adapters;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Commands;

/// <summary>What the host does when it is started with a verb instead of as a server.</summary>
public static class CommandLine
{
    private const int WrongUsage = 2;

    private static readonly RootCommand Root = new("StratexTeams: without a verb it runs the bot and its pages.")
    {
        ExportCommand.Create(OpenStore, TimeProvider.System),
        VerifyCommand.Create(TimeProvider.System),
    };

    public static bool IsVerb(string[] args) => args is [var first, ..] && (first is "--help" or "-h" or "-?" || Root.Subcommands.Any(verb => verb.Name == first));

    public static Task<int> RunAsync(string[] args) => RunAsync(Root, args, new InvocationConfiguration());

    public static async Task<int> RunAsync(RootCommand root, string[] args, InvocationConfiguration configuration)
    {
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction mistake)
        {
            (mistake.ShowHelp, mistake.ShowTypoCorrections) = (false, false);
        }

        var code = await parsed.InvokeAsync(configuration);
        return parsed.Errors is [] ? code : WrongUsage;
    }

    // The host is built for its settings and never started: a verb needs neither its port nor its Teams settings.
    private static IEventStore OpenStore()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.AddStratex();
        return builder.Build().Services.GetRequiredService<IEventStore>();
    }
}
