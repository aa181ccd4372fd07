using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Tabs.Views;

/// <summary>Something that waits, with what it is called.</summary>
/// <param name="DaysLate">None while it is in time.</param>
public sealed record DueLine(DueItem Item, KpiDefinition Kpi, int DaysLate)
{
    public static IReadOnlyList<DueLine> Of(TenantState state, IReadOnlyList<DueItem> items, DateTimeOffset now)
    {
        var today = ReportingCalendar.Of(state.Organisation).DayOf(now);
        return [.. items.Select(item => new DueLine(item, state.Kpis.All[item.Kpi].Definition, Math.Max(0, today.DayNumber - item.Due.DayNumber)))];
    }
}
