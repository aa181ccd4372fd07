using System.CommandLine;
using StratexTeams.Adapters.Exports;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Commands;

public static class ExportCommand
{
    public static Command Create(Func<IEventStore> openStore, TimeProvider time)
    {
        var tenant = new Option<TenantId>("--tenant") { HelpName = "ID", Description = "Whose log.", Required = true, CustomParser = ArgumentReader.Tenant };
        var folder = new Option<string>("--out") { HelpName = "FOLDER", Description = "The folder to make. It must not exist yet.", Required = true, CustomParser = ArgumentReader.Path };
        var command = new Command("export", "Write the whole log of one tenant as plain files with hashes, for an auditor to verify offline.") { tenant, folder };
        command.SetAction((parsed, cancellationToken) => Verb.AnswerAsync(parsed, time, progress =>
            new LogExport(openStore()).WriteAsync(parsed.GetRequiredValue(tenant), parsed.GetRequiredValue(folder), progress, cancellationToken)));
        return command;
    }
}
