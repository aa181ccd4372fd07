using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The monthly cycle: due values are reported and attested, and the month is locked. The newest month is still open.</summary>
internal sealed class SampleRounds(SampleTimeline time)
{
    private static readonly Actor Office = new(SamplePeople.Ingrid, EntryPoint.Page);

    private readonly SampleAnswers _answers = new(time);

    public IEnumerable<SampleStep> Steps =>
    [
        .. Enumerable.Range(0, SampleTimeline.PlanAge + 1).SelectMany(Answers),
        .. Enumerable.Range(1, SampleTimeline.PlanAge).Select(Lock),
        Restatement,
    ];

    private SampleStep Restatement => new(
        SampleTimeline.At(time.WorkingDay(SampleStories.RestatedAge, time.Lag.Lock + 3), 11),
        Office,
        _ => new RestateKpiValue(new("OCF"), time.Month(SampleStories.RestatedAge), 2.7m, SampleStories.RestatedBecause));

    private SampleStep Lock(int age) =>
        new(SampleTimeline.At(time.WorkingDay(age, time.Lag.Lock), 17), Office, _ => new LockPeriod(time.Month(age)));

    private IEnumerable<SampleStep> Answers(int age)
    {
        IReadOnlyList<SampleKpi> due = [.. SampleKpis.All.Where(kpi => IsDue(kpi, age))];
        var month = new SampleMonth(age, due.Count(kpi => !kpi.IsOfValues));
        return due.SelectMany(kpi => _answers.To(kpi, month)).Concat(age is SampleTimeline.PlanAge ? due.SelectMany(_answers.Before) : []);
    }

    // A KPI that is not monthly is due in the month that ends its period; in the first month all are due, with their latest period.
    private bool IsDue(SampleKpi kpi, int age) =>
        age is SampleTimeline.PlanAge || time.PeriodOf(kpi.Frequency, age).End == time.Month(age).End;
}
