using System.Globalization;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>Plays the sample organisation Aldermouth Ports by commands, from 25 months before a day
/// up to that day. The port is made up. The same day gives the same log, byte for byte.</summary>
public sealed class SamplePlayer(DateTimeOffset now)
{
    /// <summary>To be raised with every change of what is played. The command
    /// ids include it, so that a log shows which version made it.</summary>
    public const int Version = 1;

    private readonly SampleTimeline _time = new(SampleTimeline.DayOf(now));

    /// <summary>In the order of time, none after the start of the day.</summary>
    private IEnumerable<SampleCommand> Commands =>
        from step in new SampleSetup(_time).Commands.Concat(new SampleMonthlyCycle(_time).Commands).Concat(new SampleReview(_time).Commands)
        orderby step.At
        select step.At < _time.End ? step : step with { At = _time.End };

    /// <summary>Plays into an empty log, by a handler that uses the given clock. Throws when
    /// a command is refused or changes nothing, which is a bug of the sample.</summary>
    public async Task<TenantState> PlayAsync(CommandHandler handler, SampleClock clock, CancellationToken cancellationToken)
    {
        var state = TenantState.Empty(SampleTenant.Id);
        foreach (var (place, step) in Commands.Index())
        {
            clock.MoveTo(step.At);
            var command = step.Command(state);
            var id = CommandId.Of(SampleTenant.Id, step.By.Person, "sample", $"{Version}", $"{place}");
            state = await handler.HandleAsync(new Submission(SampleTenant.Id, step.By, id, step.At, command), cancellationToken) switch
            {
                Outcome.Done { Facts: not [] } done => done.State,
                Outcome.Refused refused => throw Wrong(step, command, SentenceCatalog.Text(refused.Reason, CultureInfo.InvariantCulture)),
                _ => throw Wrong(step, command, "It changed nothing."),
            };
        }

        return state;
    }

    private static InvalidOperationException Wrong(SampleCommand step, ICommand command, string sentence) =>
        new($"The sample does not play: {step.By.Person} at {step.At:u}, {command}: {sentence}");
}
