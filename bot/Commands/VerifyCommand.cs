using System.CommandLine;
using StratexTeams.Adapters.Exports;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Commands;

/// <summary>The verb verify: checks an export. Needs no store and no network.</summary>
public static class VerifyCommand
{
    public static Command Create(TimeProvider time)
    {
        var folder = new Argument<string>("FOLDER") { Description = "An export, as the verb export writes it.", CustomParser = ArgumentParser.Path };
        var head = new Option<Sha256?>("--head") { HelpName = "HASH", Description = "The head of the log as you know it from elsewhere.", CustomParser = ArgumentParser.Hash };
        var records = new Option<long?>("--records") { HelpName = "N", Description = "How many records there were when that was the head.", CustomParser = ArgumentParser.Count };
        var command = new Command("verify", "Check an export and name the first record that is not as it was recorded.") { folder, head, records };
        command.SetAction((parsed, cancellationToken) => CliRunner.RunAsync(parsed, time, progress =>
            ExportVerification.RunAsync(parsed.GetRequiredValue(folder), new Anchor(parsed.GetValue(records), parsed.GetValue(head)), progress, cancellationToken)));
        return command;
    }
}
