using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts;

/// <summary>Asks a person for everything that waits for them, in one card. The job asks once a day and only for something new; who asks for it gets it.</summary>
/// <param name="Day">Today, on the person's clocks.</param>
public sealed record IssuePrompt(PersonId Person, DateOnly Day) : ICommand
{
    /// <summary>Six usual pages: whoever owes more answers these first.</summary>
    public const int MostRows = 36;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        ValueList<PromptRow> rows = [.. PromptRows.Of(state, Person, now).Take(MostRows)];
        return actor switch
        {
            _ when actor.EntryPoint is not EntryPoint.Job && actor.Person != Person => Decision.Reject(new PromptsAreTheirOwners()),
            _ when rows is [] => Decision.NothingToDo,
            { EntryPoint: EntryPoint.Job } when state.Prompts.LiveOf(Person) is { IsByJob: true } last && last.Day >= Day => Decision.NothingToDo,
            { EntryPoint: EntryPoint.Job } when !rows.Any(row => IsNew(state, row, now)) => Decision.NothingToDo,
            _ => Decision.Accept([.. Closing(state), new PromptIssued(Person, Day, rows), new EffectRequested(EffectKind.Card, Person, PromptState.Subject)]),
        };
    }

    // One live card a person: the one before becomes a line that points to it.
    private IEnumerable<DomainEvent> Closing(TenantState state) =>
        state.Prompts.LiveOf(Person) is { Message: { } message } && state.Effects.Done.ContainsKey(message)
            ? [new EffectRequested(EffectKind.Answer, Person, $"{PromptState.Subject} {message.Sequence}")]
            : [];

    private bool IsNew(TenantState state, PromptRow row, DateTimeOffset now) =>
        !state.Prompts.Of(Person).Any(prompt => prompt.Rows.Contains(row))
        || (PromptRows.AskAgainDay(state, row) is { } again && again <= ReportingCalendar.Of(state.Organisation).DayOf(now) && state.Prompts.LiveOf(Person)?.Day < again);
}
