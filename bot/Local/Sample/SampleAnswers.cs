using System.Diagnostics;
using StratexTeams.Core;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>What people answer when they are asked for a value: the same again, a number, or a number with a sentence.</summary>
internal sealed class SampleAnswers(SampleTimeline time)
{
    /// <param name="due">How many values are due in the same month.</param>
    public Func<TenantState, ICommand> Report(SampleKpi kpi, Period period, int due)
    {
        var age = time.AgeOf(period);
        var reading = kpi.ReadingAt(age, time.AnchorsOf(kpi.Frequency), due);
        return state => state.Kpis.All[kpi.Id] switch
        {
            _ when IsRed(state, kpi, period, reading) => new ReportKpiValue(kpi.Id, period, reading, kpi.WhenRed, age == kpi.ProvisionalAt),
            var known when kpi.Provider is null && known.ValueOf(period.Previous)?.Reading == reading => new ReportNoChange(kpi.Id, period),
            _ => new ReportKpiValue(kpi.Id, period, reading, IsProvisional: age == kpi.ProvisionalAt),
        };
    }

    public static Func<TenantState, ICommand> Attest(SampleKpi kpi, Period period) => state =>
        new AttestKpiValue(kpi.Id, period, state.Kpis.All[kpi.Id].Covered(period) ?? throw new UnreachableException());

    private bool IsRed(TenantState state, SampleKpi kpi, Period period, Reading reading) =>
        state.Suppose([new KpiValueReported(kpi.Id, period, reading)]).Kpis.All[kpi.Id].MeasuredIn(period, time.Fiscal).Score.Status is RagStatus.Red;
}
