using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Tabs.Views;

/// <summary>A due item with its KPI.</summary>
/// <param name="DaysLate">Days after the due date; 0 while in time.</param>
public sealed record DueLine(DueItem Item, KpiDefinition Kpi, int DaysLate)
{
    public static IReadOnlyList<DueLine> Of(TenantState state, IReadOnlyList<DueItem> items, DateTimeOffset now)
    {
        var today = ReportingCalendar.Of(state.Organisation).DayOf(now);
        return [.. items.Select(item => new DueLine(item, state.Kpis.All[item.Kpi].Definition, Math.Max(0, today.DayNumber - item.Due.DayNumber)))];
    }
}
