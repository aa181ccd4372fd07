using StratexTeams.Bot.Local.Sample.Kpis;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Scorecards.Published;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The monthly cycle: due values are reported and attested, and the month is locked. The newest month is still open.</summary>
internal sealed class SampleMonthlyCycle(SampleTimeline time)
{
    private static readonly Actor Office = new(SamplePeople.Ingrid, EntryPoint.Page);

    private readonly SampleReporting _answers = new(time);

    public IEnumerable<SampleCommand> Commands =>
    [
        .. Enumerable.Range(0, SampleTimeline.FirstPlanMonthAge + 1).SelectMany(Answers),
        .. Enumerable.Range(1, SampleTimeline.FirstPlanMonthAge).Select(Lock),
        Restatement,
    ];

    private SampleCommand Restatement => new(
        SampleTimeline.At(time.WorkingDay(SampleHistory.RestatedAge, time.Deadlines.Lock + 3), 11),
        Office,
        _ => new RestateKpiValue(new("OCF"), time.Month(SampleHistory.RestatedAge), 2.7m, SampleHistory.RestatementReason));

    private SampleCommand Lock(int age) =>
        new(SampleTimeline.At(time.WorkingDay(age, time.Deadlines.Lock), 17), Office, _ => new LockPeriod(time.Month(age)));

    private IEnumerable<SampleCommand> Answers(int age)
    {
        IReadOnlyList<SampleKpi> due = [.. SampleKpis.All.Where(kpi => IsDue(kpi, age))];
        var month = new SampleMonth(age, due.Count(kpi => !kpi.CountsDueValues));
        return due.SelectMany(kpi => _answers.ForMonth(kpi, month)).Concat(age is SampleTimeline.FirstPlanMonthAge ? due.SelectMany(_answers.BeforePlan) : []);
    }

    // A KPI that is not monthly is due in the month that ends its period; in the first month all are due, with their latest period.
    private bool IsDue(SampleKpi kpi, int age) =>
        age is SampleTimeline.FirstPlanMonthAge || time.PeriodOf(kpi.Frequency, age).End == time.Month(age).End;
}
