using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Core.Jobs;

/// <summary>Sends everybody who has due items one prompt card a day, in their own working hours. Running it more often sends nothing
/// twice.</summary>
public sealed class PromptOwners(CommandHandler handler, TenantStates states, IDirectory directory, TimeProvider time)
{
    private static readonly Actor Job = Actor.Job("prompt-owners");
    private static readonly WorkingHours DefaultHours = new(new TimeOnly(9, 0), new TimeOnly(17, 0));

    public async Task RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(tenant, cancellationToken);
        var calendar = ReportingCalendar.Of(state.Organisation);
        var now = state.Now(time);
        foreach (var person in PeopleWithDueItems(state, now))
        {
            if (await directory.FindAsync(tenant, person, cancellationToken) is { Enabled: true } entry && AskingDay(entry, calendar, now) is { } day)
            {
                // The day is part of the command id: however often the job runs, a person is prompted once a day.
                var id = CommandId.Of(tenant, Job.Person, person.Value, $"{day:O}");
                await handler.HandleAsync(new Submission(tenant, Job, id, now, new IssuePrompt(person, day)), cancellationToken);
            }
        }
    }

    private static IReadOnlyList<PersonId> PeopleWithDueItems(TenantState state, DateTimeOffset now)
    {
        var today = ReportingCalendar.Of(state.Organisation).DayOf(now);
        return
        [
            .. from item in DueItems.All(state, now)
               let kpi = state.Kpis.All[item.Kpi]
               from person in new[] { item.Person, kpi.Definition.Provider, DeputyOf(state, kpi.Definition.Owner, today) }.OfType<PersonId>().Distinct()
               group item by person into waiting
               orderby waiting.Key.Value
               select waiting.Key,
        ];
    }

    private static PersonId? DeputyOf(TenantState state, PersonId owner, DateOnly today) =>
        state.People.Delegations.GetValueOrDefault(owner) is { } delegation && delegation.IsActiveOn(today) ? delegation.Deputy : null;

    /// <summary>Today in this person's time zone; null outside their working hours and on non-working days.</summary>
    private static DateOnly? AskingDay(DirectoryEntry person, ReportingCalendar calendar, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, Addressees.ZoneOf(person, calendar.Zone)).DateTime;
        var (day, hour, hours) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), person.WorkingHours ?? DefaultHours);
        return calendar.Working.IsWorkingDay(day) && hour.IsBetween(hours.From, hours.To) ? day : null;
    }
}
