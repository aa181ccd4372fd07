using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The actions agreed at the last quarterly review: three are closed, one is open, one is overdue.</summary>
internal sealed class SampleReview(SampleTimeline time)
{
    private const int DaysOverdue = 10;
    private const int DaysLeft = 20;

    // The next review is in nine working days, so the last was nine working days after this day three months ago.
    private DateOnly Day => time.WorkingDayAfter(time.Today.AddMonths(-3), 9);

    public IEnumerable<SampleCommand> Commands =>
    [
        .. Done("silt", "DEPTH", SamplePeople.Marek, "Dredge the bend before the winter.", 20),
        .. Done("gate", "TRUCK", SamplePeople.Jonas, "Check papers before the gate and not at it.", 30),
        .. Done("spray", "COMPL", SamplePeople.Layla, "Spray the coal heap in dry wind.", 40),
        Agree("rosters", null, "L1", SamplePeople.Grace, "Give crane drivers their rosters six weeks ahead.", time.Today.AddDays(DaysLeft)),
        Agree("motor", "WORST", null, SamplePeople.Jonas, "Second motor for crane 3.", time.Today.AddDays(-DaysOverdue)),
    ];

    private IEnumerable<SampleCommand> Done(string id, string kpi, PersonId owner, string text, int days) =>
    [
        Agree(id, kpi, null, owner, text, Day.AddDays(days)),
        new(SampleTimeline.At(Day.AddDays(days - 1), 15), new(owner, EntryPoint.Card), _ => new CloseAction(new(id))),
    ];

    private SampleCommand Agree(string id, string? kpi, string? objective, PersonId owner, string text, DateOnly due) => new(
        SampleTimeline.At(Day, 11, 30),
        new(SamplePeople.Ingrid, EntryPoint.Page),
        _ => new AgreeAction(new(id), kpi is null ? null : new KpiId(kpi), objective is null ? null : new ObjectiveId(objective), owner, due, new(text)));
}
