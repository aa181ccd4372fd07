using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Bot.Api;

/// <summary>What waits for the caller, the earliest due first.</summary>
/// <param name="Today">On the organisation's clocks.</param>
public sealed record DueAnswer(DateOnly Today, IReadOnlyList<DueAnswer.Item> Items)
{
    internal static DueAnswer Of(TenantState state, PersonId person, DateTimeOffset now)
    {
        var today = ReportingCalendar.Of(state.Organisation).DayOf(now);
        return new(today,
        [
            .. from item in DueItems.Of(state, person, now)
               select new Item(item.Kpi, state.Kpis.All[item.Kpi].Definition.Name, item.Period, item.Work, item.Person, item.Due, item.Lock, item.IsLateOn(today)),
        ]);
    }

    /// <param name="Person">Who answers for it: the caller, or somebody whom the caller stands in for.</param>
    /// <param name="Due">The last day on which it is in time.</param>
    /// <param name="Lock">When the period is to be closed.</param>
    public sealed record Item(KpiId Kpi, string Name, Period Period, DueWork Work, PersonId Person, DateOnly Due, DateOnly Lock, bool IsLate);
}
