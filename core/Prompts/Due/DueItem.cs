using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts.Due;

/// <summary>One piece of work that is due from one person, about one period of a KPI.</summary>
/// <param name="Person">Who is responsible; their deputy, or the data provider for a report, may do it instead.</param>
/// <param name="Due">The last day on which it is not late, in the organisation's time zone.</param>
/// <param name="Lock">The day on which the period is to be locked.</param>
public sealed record DueItem(KpiId Kpi, Period Period, DueWork Work, PersonId Person, DateOnly Due, DateOnly Lock)
{
    public bool IsLateOn(DateOnly day) => day > Due;
}
