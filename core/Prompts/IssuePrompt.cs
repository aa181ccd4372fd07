using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Core.Prompts;

/// <summary>Sends a person one card for all their due items. The job sends at most one a day, and only with something new; a person who
/// asks gets one whenever something is due.</summary>
/// <param name="Day">Today, in the person's time zone.</param>
public sealed record IssuePrompt(PersonId Person, DateOnly Day) : ICommand
{
    /// <summary>The most lines of one prompt, six pages by default: a person with more due items answers these first.</summary>
    public const int MaxRows = 36;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        ValueList<PromptRow> rows = [.. DueRows.Of(state, Person, now).Take(MaxRows)];
        return actor switch
        {
            _ when actor.EntryPoint is not EntryPoint.Job && actor.Person != Person => Decision.Reject(new PromptForSomebodyElse()),
            _ when rows is [] => Decision.NothingToDo,
            { EntryPoint: EntryPoint.Job } when state.Prompts.OpenOf(Person) is { IsByJob: true } last && last.Day >= Day => Decision.NothingToDo,
            { EntryPoint: EntryPoint.Job } when !rows.Any(row => IsNew(state, row, now)) => Decision.NothingToDo,
            _ => Decision.Accept([.. Closing(state), new PromptIssued(Person, Day, rows), new EffectRequested(EffectKind.Card, Person, PromptState.Subject)]),
        };
    }

    // A person has one open card: the previous one is replaced by a line that points to the new one.
    private IEnumerable<DomainEvent> Closing(TenantState state) =>
        state.Prompts.OpenOf(Person) is { Message: { } message } && state.Effects.ExternalIds.ContainsKey(message)
            ? [new EffectRequested(EffectKind.CardUpdate, Person, $"{PromptState.Subject} {message.Sequence}")]
            : [];

    private bool IsNew(TenantState state, PromptRow row, DateTimeOffset now) =>
        !state.Prompts.Of(Person).Any(prompt => prompt.Rows.Contains(row))
        || (DueRows.DeferredUntil(state, row) is { } again && again <= ReportingCalendar.Of(state.Organisation).DayOf(now) && state.Prompts.OpenOf(Person)?.Day < again);
}
