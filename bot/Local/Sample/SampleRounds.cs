using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>Month after month: what is due is keyed and attested, and the month is locked. The youngest month is under way.</summary>
internal sealed class SampleRounds(SampleTimeline time)
{
    private const int MostDaysToAnswer = 4;

    private readonly SampleAnswers _answers = new(time);

    public IEnumerable<SampleStep> Steps => Enumerable.Range(0, SampleTimeline.PlanAge + 1).SelectMany(Round);

    private static Actor Office => new(SamplePeople.Ingrid, Via.Page);

    private IEnumerable<SampleStep> Round(int age)
    {
        IReadOnlyList<SampleKpi> due = [.. SampleKpis.All.Where(kpi => IsDue(kpi, age))];
        return
        [
            .. Before(age),
            .. due.SelectMany((kpi, place) => Values(kpi, age, due.Count(each => !each.IsOfValues), place)),
            .. due.Where(kpi => age > 0 && kpi is { IsCritical: true, Provider: null }).Select(kpi => SecondPerson(kpi, age)),
            .. age > 0 ? [new SampleStep(SampleTimeline.At(time.WorkingDay(age, time.Lag.Lock), 17), Office, _ => new LockPeriod(time.Month(age)))] : Array.Empty<SampleStep>(),
            .. age == SampleStories.RestatedAge ? [Restatement] : Array.Empty<SampleStep>(),
        ];
    }

    // A slower KPI is due in the month its period ends with; in the first month all are, with what they last came to.
    private bool IsDue(SampleKpi kpi, int age) =>
        age == SampleTimeline.PlanAge || time.PeriodOf(kpi.Frequency, age).End == time.Month(age).End;

    // What a rolling figure looks back on in the first month.
    private IEnumerable<SampleStep> Before(int age) =>
        from kpi in SampleKpis.All
        where age == SampleTimeline.PlanAge && kpi.Counts.Count > 0 && kpi.Rolling is not null
        from back in Enumerable.Range(1, kpi.Rolling.GetValueOrDefault() - 1).Reverse()
        select new SampleStep(SampleTimeline.At(time.WorkingDay(age, 1), 9, -back), new(kpi.Owner, Via.Card), _answers.Report(kpi, time.Month(age + back), 0));

    private IEnumerable<SampleStep> Values(SampleKpi kpi, int age, int due, int place)
    {
        var period = time.PeriodOf(kpi.Frequency, age);
        if (kpi.NotApplicable is { } note && period == time.PeriodOf(kpi.Frequency, 1))
        {
            return [new(SampleTimeline.At(Answering(SamplePeople.Ingrid, age), 14), Office, _ => new ReportKpiValue(kpi.Id, period, new Reading.Absent(AbsenceReason.NotApplicable), note))];
        }

        return IsKeyed(kpi, age, period)
            ? [.. Keyed(kpi, age, due, place), .. IsAttested(kpi, age) ? [Owner(kpi, age, 10, 2 * place + 1, SampleAnswers.Attest(kpi, period))] : Array.Empty<SampleStep>()]
            : [];
    }

    private IEnumerable<SampleStep> Keyed(SampleKpi kpi, int age, int due, int place)
    {
        var report = _answers.Report(kpi, time.PeriodOf(kpi.Frequency, age), due);
        return kpi.Provider switch
        {
            null => [Owner(kpi, age, 10, 2 * place, report)],
            var feed when feed == SamplePeople.CraneFeed => [new(SampleTimeline.At(time.WorkingDay(age, time.Lag.Available), 6, place), new(SamplePeople.CraneFeed, Via.Api), report)],
            { } provider => [new(SampleTimeline.At(time.WorkingDay(age, time.Lag.Available), 9, place), new(provider, Via.Card), report)],
        };
    }

    private bool IsKeyed(SampleKpi kpi, int age, Period period) => age switch
    {
        0 => kpi.Frequency is Frequency.Monthly && (kpi.Provider is not null || kpi.Owner == SamplePeople.Marek),
        _ when age < kpi.SilentFor => false,
        _ => kpi.Line is not { Young: null } || period.End < time.PeriodOf(kpi.Frequency, 1).End,
    };

    private static bool IsAttested(SampleKpi kpi, int age) =>
        age != kpi.UnattestedAt && age != kpi.ProvisionalAt && (age > 0 || kpi.Owner == SamplePeople.Marek);

    private SampleStep Owner(SampleKpi kpi, int age, int hour, int minute, Func<Core.TenantState, ICommand> command) =>
        new(SampleTimeline.At(Answering(kpi.Owner, age), hour, minute), new(kpi.Owner, Via.Card), command);

    // Each answers in a sitting of their own, not always on the same day.
    private DateOnly Answering(PersonId person, int age) =>
        time.WorkingDay(age, time.Lag.Available + (SamplePeople.PlaceOf(person) + age) % Math.Min(time.Lag.Due - time.Lag.Available, MostDaysToAnswer));

    private SampleStep SecondPerson(SampleKpi kpi, int age) => new(
        SampleTimeline.At(time.WorkingDay(age, time.Lag.Due), 10),
        new(SampleStrategy.OwnerOf(kpi.Objective), Via.Card),
        SampleAnswers.Attest(kpi, time.PeriodOf(kpi.Frequency, age)));

    private SampleStep Restatement => new(
        SampleTimeline.At(time.WorkingDay(SampleStories.RestatedAge, time.Lag.Lock + 3), 11),
        Office,
        _ => new RestateKpiValue(new("OCF"), time.Month(SampleStories.RestatedAge), 2.7m, SampleStories.RestatedBecause));
}
