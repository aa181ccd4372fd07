using System.Diagnostics;
using StratexTeams.Bot.Local.Sample.Kpis;
using StratexTeams.Core;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The commands about one KPI in one month of the sample: who reports its value and when, and who attests it.</summary>
internal sealed class SampleReporting(SampleTimeline time)
{
    private const int MostDaysToAnswer = 4;

    public IEnumerable<SampleCommand> ForMonth(SampleKpi kpi, SampleMonth month) => time.PeriodOf(kpi.Frequency, month.Age) switch
    {
        var period when kpi.NotApplicableReason is { } why && period == time.PeriodOf(kpi.Frequency, 1) => [ReportNotApplicable(kpi, period, why, month.Age)],
        var period when IsKeyed(kpi, period, month.Age) => [Report(kpi, period, month), .. Attested(kpi, period, month.Age)],
        _ => [],
    };

    /// <summary>Reports of the months before the plan, which a rolling figure needs for its first month.</summary>
    public IEnumerable<SampleCommand> BeforePlan(SampleKpi kpi) =>
        from back in Enumerable.Range(1, kpi.Counts.Count > 0 ? kpi.Rolling.GetValueOrDefault() - 1 : 0)
        let period = time.Month(SampleTimeline.FirstPlanMonthAge + back)
        let at = SampleTimeline.At(time.WorkingDay(SampleTimeline.FirstPlanMonthAge, 1), 9, -back)
        select new SampleCommand(at, new(kpi.Owner, EntryPoint.Card), Report(kpi, period, 0));

    private SampleCommand ReportNotApplicable(SampleKpi kpi, Period period, FreeText why, int age) => new(
        SampleTimeline.At(DayOf(SamplePeople.Ingrid, age), 14),
        new(SamplePeople.Ingrid, EntryPoint.Page),
        _ => new ReportKpiValue(kpi.Id, period, new Actual.Absent(AbsenceReason.NotApplicable), why));

    // Of the newest month only the data providers' monthly values and Marek's are reported.
    private bool IsKeyed(SampleKpi kpi, Period period, int age) => age switch
    {
        0 => kpi.Frequency is Frequency.Monthly && (kpi.Provider is not null || kpi.Owner == SamplePeople.Marek),
        _ when age < kpi.UnreportedMonths => false,
        _ => kpi.Series is not { Newest: null } || period.End < time.PeriodOf(kpi.Frequency, 1).End,
    };

    private SampleCommand Report(SampleKpi kpi, Period period, SampleMonth month) => kpi.Provider switch
    {
        null => new(OwnersTime(kpi, month.Age), new(kpi.Owner, EntryPoint.Card), Report(kpi, period, month.DueCount)),
        var feed when feed == SamplePeople.CraneFeed => new(FirstAnswers(month.Age, 6), new(SamplePeople.CraneFeed, EntryPoint.Api), Report(kpi, period, month.DueCount)),
        { } provider => new(FirstAnswers(month.Age, 9), new(provider, EntryPoint.Card), Report(kpi, period, month.DueCount)),
    };

    private IEnumerable<SampleCommand> Attested(SampleKpi kpi, Period period, int age)
    {
        if (age != kpi.UnattestedAge && age != kpi.ProvisionalAge && (age > 0 || kpi.Owner == SamplePeople.Marek))
        {
            yield return new(OwnersTime(kpi, age).AddSeconds(1), new(kpi.Owner, EntryPoint.Card), Attest(kpi, period));
        }

        // A critical value needs an attestation by a second person besides the one who reported it.
        if (age > 0 && kpi is { IsCritical: true, Provider: null })
        {
            var second = new Actor(SampleStrategy.OwnerOf(kpi.Objective), EntryPoint.Card);
            yield return new(SampleTimeline.At(time.WorkingDay(age, time.Deadlines.Due), 10), second, Attest(kpi, period));
        }
    }

    // Reports no change, a value, or a red value with its explanation.
    private Func<TenantState, ICommand> Report(SampleKpi kpi, Period period, int due)
    {
        var age = time.AgeOf(period);
        var reading = kpi.ActualAt(age, time.AnchorAgesFor(kpi.Frequency), due);
        return state => state.Kpis.All[kpi.Id] switch
        {
            _ when IsRed(state, kpi, period, reading) => new ReportKpiValue(kpi.Id, period, reading, kpi.RedExplanation, age == kpi.ProvisionalAge),
            var known when kpi.Provider is null && known.ActualIn(period.Previous)?.Actual == reading => new ReportNoChange(kpi.Id, period),
            _ => new ReportKpiValue(kpi.Id, period, reading, IsProvisional: age == kpi.ProvisionalAge),
        };
    }

    private static Func<TenantState, ICommand> Attest(SampleKpi kpi, Period period) => state =>
        new AttestKpiValue(kpi.Id, period, state.Kpis.All[kpi.Id].Covered(period) ?? throw new UnreachableException());

    private bool IsRed(TenantState state, SampleKpi kpi, Period period, Actual reading) =>
        state.ApplyHypothetically([new KpiValueReported(kpi.Id, period, reading)]).Kpis.All[kpi.Id].JudgedIn(period, time.Fiscal).Score.Status is RagStatus.Red;

    private DateTimeOffset FirstAnswers(int age, int hour) => SampleTimeline.At(time.WorkingDay(age, time.FirstReportDay), hour);

    // The rows of one card are answered 20 seconds apart.
    private DateTimeOffset OwnersTime(SampleKpi kpi, int age) => SampleTimeline.At(DayOf(kpi.Owner, age), 10).AddSeconds(20 * SampleKpis.IndexOf(kpi));

    // Each person answers everything on one day, which differs from month to month.
    private DateOnly DayOf(PersonId person, int age) =>
        time.WorkingDay(age, time.FirstReportDay + (SamplePeople.IndexOf(person) + age) % Math.Min(time.Deadlines.Due - time.FirstReportDay, MostDaysToAnswer));
}
