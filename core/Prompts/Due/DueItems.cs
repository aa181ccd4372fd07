using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Prompts.Due;

/// <summary>All due work of a tenant. Work is due from the day a value is available until it is done, also after it is late.</summary>
public static class DueItems
{
    // Two years of a monthly KPI: older periods without a value are not asked for.
    private const int MostOpenPeriods = 24;

    /// <summary>What this person may do now, ordered by due date.</summary>
    public static IReadOnlyList<DueItem> Of(TenantState state, PersonId person, DateTimeOffset now) =>
        [.. Among(state.Kpis.Active.Where(kpi => Concerns(state, kpi, person, now)), state, now).Where(item => IsFor(state, item, person, now))];

    /// <summary>Everybody's items that are past their due date.</summary>
    public static IReadOnlyList<DueItem> Late(TenantState state, DateTimeOffset now)
    {
        var today = ReportingCalendar.Of(state.Organisation).DayOf(now);
        return [.. All(state, now).Where(item => item.IsLateOn(today))];
    }

    public static IEnumerable<DueItem> All(TenantState state, DateTimeOffset now) => Among(state.Kpis.Active, state, now);

    private static IEnumerable<DueItem> Among(IEnumerable<Kpi> kpis, TenantState state, DateTimeOffset now)
    {
        var calendar = ReportingCalendar.Of(state.Organisation);
        var today = calendar.DayOf(now);
        return
            from kpi in kpis
            from period in PeriodsOf(state, kpi, calendar, today)
            let dates = calendar.DatesOf(kpi, period)
            where dates.Available <= today
            from item in Work(state, kpi, period, dates, calendar)
            orderby item.Due, item.Kpi.Value, item.Period.Start
            select item;
    }

    // Filters the KPIs that can have items for this person, so that the others are not computed.
    private static bool Concerns(TenantState state, Kpi kpi, PersonId person, DateTimeOffset now) =>
        kpi.Definition.Owner == person || kpi.Definition.Provider == person || state.SecondPersonFor(kpi) == person || state.AnswersFor(kpi, person, now);

    private static bool IsFor(TenantState state, DueItem item, PersonId person, DateTimeOffset now)
    {
        var kpi = state.Kpis.All[item.Kpi];
        return item.Person == person
            || (item.Person == kpi.Definition.Owner && state.AnswersFor(kpi, person, now))
            || (item.Work is DueWork.Report && kpi.Definition.Provider == person);
    }

    // The periods since the first value that are not locked, and locked ones whose attestation lapsed.
    private static IEnumerable<Period> PeriodsOf(TenantState state, Kpi kpi, ReportingCalendar calendar, DateOnly today)
    {
        var latest = calendar.Fiscal.LatestComplete(today, kpi.Definition.Frequency);
        var first = kpi.Actuals is [var value, ..] && value.Period.Start < latest.Start ? value.Period : latest;
        return Enumerable.Range(0, MostOpenPeriods).Select(back => latest.Plus(-back))
            .TakeWhile(period => period.Start >= first.Start && !state.Scorecards.IsLocked(period))
            .Union(state.Attestations.LapsedOf(kpi.Id));
    }

    private static IEnumerable<DueItem> Work(TenantState state, Kpi kpi, Period period, ReportingDates dates, ReportingCalendar calendar)
    {
        DueItem Item(DueWork work, PersonId person, DateOnly due) => new(kpi.Id, period, work, person, due, dates.Lock);
        var held = kpi.ActualIn(period);
        return held switch
        {
            null or { Actual: Actual.Absent { Reason: AbsenceReason.NotSet or AbsenceReason.NotReady } } => [Item(DueWork.Report, kpi.Definition.Owner, dates.Due)],
            { Actual.Value: null } or { IsProvisional: true } => [],
            _ when state.Attestations.Of(kpi.Id, period) is PeriodAttestation.Declined => [Item(DueWork.Correct, kpi.Definition.Owner, dates.Lock)],
            _ when state.Attestations.LevelOf(kpi.Id, period) >= kpi.RequiredAttestation => [],

            // The only possible second person reported the value, so nobody can verify it: the list of plan items missing a required link
            // names the KPI.
            _ when state.Attestations.LevelOf(kpi.Id, period) is AttestationLevel.Stated && AttesterOf(state, kpi, held) == held.ReportedBy => [],
            { Note: null } when kpi.JudgedIn(period, calendar.Fiscal).Score.Status is RagStatus.Red => [Item(DueWork.Explain, kpi.Definition.Owner, dates.Due)],
            _ => [Item(DueWork.Attest, AttesterOf(state, kpi, held), dates.Lock)],
        };
    }

    // Where a second person is required and the owner reported the value, the owner's own attestation is not enough.
    private static PersonId AttesterOf(TenantState state, Kpi kpi, ActualVersion held) =>
        kpi.RequiredAttestation is AttestationLevel.Verified && held.ReportedBy == kpi.Definition.Owner && state.SecondPersonFor(kpi) is { } second
            ? second
            : kpi.Definition.Owner;
}
