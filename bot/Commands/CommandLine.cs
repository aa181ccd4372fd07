using System.CommandLine;
using System.CommandLine.Invocation;
using StratexTeams.Adapters;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Bot.Commands;

/// <summary>The command line verbs, which run when the host is started with a verb instead of as a server.</summary>
public static class CommandLine
{
    private const int WrongUsage = 2;

    private static readonly RootCommand Root = new("StratexTeams: without a verb it runs the bot and its pages.")
    {
        ImportCommand.Create(OpenImport, () => Builder().Environment.IsDevelopment(), TimeProvider.System),
        ExportCommand.Create(OpenStore, OpenExport, TimeProvider.System),
        VerifyCommand.Create(TimeProvider.System),
    };

    public static bool IsCliCommand(string[] args) => args is [var first, ..] && (first is "--help" or "-h" or "-?" || Root.Subcommands.Any(verb => verb.Name == first));

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

    private static IEventStore OpenStore() => Services().GetRequiredService<IEventStore>();

    private static WorkbookExport OpenExport() => Services().GetRequiredService<WorkbookExport>();

    private static FileImport OpenImport()
    {
        var services = Services();
        services.GetRequiredService<SqliteFile>().Create();
        return ActivatorUtilities.CreateInstance<FileImport>(services, services.GetRequiredService<IHostEnvironment>().IsDevelopment());
    }

    // The host is built for its settings and never started: a verb needs neither its port nor its Teams settings.
    private static IServiceProvider Services() => Builder().Build().Services;

    // Reads ASPNETCORE_ENVIRONMENT as well, so that a verb runs in the same environment as the web host.
    private static HostApplicationBuilder Builder()
    {
        var settings = new ConfigurationManager();
        settings.AddEnvironmentVariables("ASPNETCORE_");
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Configuration = settings });
        builder.AddStratex();
        return builder;
    }
}
