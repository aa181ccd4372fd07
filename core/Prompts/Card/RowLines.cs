using StratexTeams.Core.Calendar;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>Writes a KPI's values, target, trend and status as one line of text.</summary>
public sealed record RowLines(TenantState State, Addressee Reader, DateTimeOffset Now)
{
    private const string Between = " · ";
    private const int FewestForATrend = 2;

    private readonly FiscalCalendar _fiscal = ReportingCalendar.Of(State.Organisation).Fiscal;

    /// <summary>"Sep 88.2 % · target 95 % · falling for 4 months · ▼ Red".</summary>
    public string PreviousActual(Kpi kpi, Period period) => kpi.LatestBefore(period) is { } last
        ? Join(new LastActual(new PeriodAbbreviation(last.Period), KpiActualText.Brief(kpi, last)), TargetOf(kpi, period), TrendOf(kpi, last.Period), StatusOf(kpi, last.Period))
        : Join(new FirstValue(), TargetOf(kpi, period));

    /// <summary>"86.4 % (412 of 477) · ▼ Red · was 88.2 % · Turn ships 62 → 55".</summary>
    public string ValueOf(Kpi kpi, ActualVersion held, TenantState? before = null) => Join(
        new PlainActual(KpiActualText.Of(kpi, held)),
        StatusOf(kpi, held.Period),
        kpi.LatestBefore(held.Period) is { } last ? new PreviousActual(KpiActualText.Brief(kpi, last)) : null,
        before is null ? null : ObjectiveScoreChanges.Of(before, State, kpi, held.Period, Now));

    /// <summary>For a value reported by somebody else: also the value it was restated from, and its note.</summary>
    public string ActualToAttest(Kpi kpi, ActualVersion held) => Join(
        new PlainActual(KpiActualText.Of(kpi, held)),
        TargetOf(kpi, held.Period),
        StatusOf(kpi, held.Period),
        kpi.LatestBefore(held.Period) is { } last ? new PreviousActual(KpiActualText.Brief(kpi, last)) : null,
        held is { IsRestated: true, Earlier: [.., var earlier] } ? new RestatedFrom(KpiActualText.Of(kpi, earlier)) : null,
        held.Note is { } note ? new QuotedNote(note.Value) : null);

    public string Join(params IEnumerable<Sentence?> parts) => string.Join(Between, parts.OfType<Sentence>().Select(Reader.Text));

    private static Sentence? TargetOf(Kpi kpi, Period period) => kpi.TargetRules.At(period.Start) switch
    {
        ScoringMethod.TargetRange post when post.Lower != post.Upper => new TargetRangeText(new KpiValueText(post.Lower, kpi.Definition), new KpiValueText(post.Upper, kpi.Definition)),
        { TargetNumber: { } aim } => new TargetText(new KpiValueText(aim, kpi.Definition)),
        _ => null,
    };

    private StatusText? StatusOf(Kpi kpi, Period period) => kpi.JudgedIn(period, _fiscal).Score.Status is var status and not RagStatus.NotScored
        ? new StatusText(StatusLabel.Of(status, Reader.Culture))
        : null;

    private static Sentence? TrendOf(Kpi kpi, Period period) => TrendLength(kpi, period) switch
    {
        >= FewestForATrend and var up when kpi.Definition.Frequency is Frequency.Monthly => new RisingForMonths(up),
        <= -FewestForATrend and var down when kpi.Definition.Frequency is Frequency.Monthly => new FallingForMonths(-down),
        >= FewestForATrend and var up => new RoseInARow(up),
        <= -FewestForATrend and var down => new FellInARow(-down),
        _ => null,
    };

    // The number of consecutive changes in the same direction up to the last value: positive for rises, negative for falls.
    private static int TrendLength(Kpi kpi, Period last)
    {
        var (run, value) = (0, kpi.ActualIn(last)?.Actual.Value);
        for (var period = last.Previous; kpi.ActualIn(period)?.Actual.Value is { } before && value is { } after; period = period.Previous)
        {
            var step = Math.Sign(after - before);
            if (step == 0 || (run != 0 && Math.Sign(run) != step))
            {
                return run;
            }

            (run, value) = (run + step, before);
        }

        return run;
    }
}
