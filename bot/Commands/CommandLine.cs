using System.CommandLine;

namespace StratexTeams.Bot.Commands;

/// <summary>What the host does when it is started with a verb instead of as a server.</summary>
internal static class CommandLine
{
    private static readonly RootCommand Root = new("StratexTeams: without a verb it runs the bot and its pages.");

    public static bool IsVerb(string[] args) => args is [var first, ..] && (first is "--help" or "-h" or "-?" || Root.Subcommands.Any(verb => verb.Name == first));

    public static Task<int> RunAsync(string[] args) => Root.Parse(args).InvokeAsync();
}
