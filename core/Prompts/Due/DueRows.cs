using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Prompts.Due;

/// <summary>Turns a person's due items into the lines of a card.</summary>
public static class DueRows
{
    /// <summary>Values to report before values to attest; within each, KPIs whose last status was red first, then by descending
    /// weight.</summary>
    public static IReadOnlyList<PromptRow> Of(TenantState state, PersonId person, DateTimeOffset now)
    {
        var fiscal = ReportingCalendar.Of(state.Organisation).Fiscal;
        return
        [
            .. from item in DueItems.Of(state, person, now)
               let kpi = state.Kpis.All[item.Kpi]
               let task = item.Work is DueWork.Attest ? PromptTask.Attest : PromptTask.Report
               let wasRed = kpi.LatestBefore(item.Period) is { } last && kpi.JudgedIn(last.Period, fiscal).Score.Status is RagStatus.Red
               orderby task, wasRed descending, kpi.WeightIn(item.Period) descending, kpi.Definition.Name, item.Period.Start
               select new PromptRow(item.Kpi, item.Period, task),
        ];
    }

    /// <summary>The day on which a value that is not available yet is asked for again: the day its owner chose, else the next working day
    /// after it was said. Null for all other lines.</summary>
    public static DateOnly? DeferredUntil(TenantState state, PromptRow row)
    {
        var kpi = state.Kpis.All[row.Kpi];
        if (kpi.ActualIn(row.Period) is not { Actual: Actual.Absent { Reason: AbsenceReason.NotReady } } held)
        {
            return null;
        }

        var calendar = ReportingCalendar.Of(state.Organisation);
        return state.Prompts.DeferredUntil.TryGetValue((row.Kpi, row.Period), out var named)
            ? named
            : calendar.Working.After(calendar.DayOf(held.ReportedAt), 1);
    }
}
