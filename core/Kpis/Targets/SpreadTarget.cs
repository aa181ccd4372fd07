using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis.Targets;

/// <summary>Splits an annual target over the periods of a fiscal year, equally or by a seasonal profile.</summary>
/// <param name="Year">The fiscal year, as a period of twelve months.</param>
/// <param name="Profile">One relative part for each period; empty for equal parts.</param>
public sealed record SpreadTarget(KpiId Kpi, Period Year, decimal Annual, ValueList<decimal> Profile) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        _ when state.PlanRefusal(actor) is { } refusal => Decision.Reject(refusal),
        null => Decision.Reject(new UnknownKpi(Kpi)),
        _ when Year.Months is not 12 || !ReportingCalendar.Of(state.Organisation).Fiscal.IsAligned(Year) => Decision.Reject(new NotAFiscalYear(Year)),
        var kpi when Profile is not [] && (Profile.Count != PeriodsOf(kpi).Count || Profile.Any(part => part < 0) || Profile.Sum() == 0) =>
            Decision.Reject(new ProfileDoesNotFit(PeriodsOf(kpi).Count)),
        _ when !NumberBounds.Fit(Annual) => Decision.Reject(new NumberOutOfBounds(NumberBounds.Limit, NumberBounds.Decimals)),
        var kpi when Targets(kpi).Select(set => kpi.RuleBy(set.TargetRule)?.Flaw).FirstOrDefault(flaw => flaw is { IsAdvice: false }) is { } flaw =>
            Decision.Reject(flaw.AsRejection),
        var kpi => Decision.Accept([.. Targets(kpi).Where(set => !kpi.TargetRules.HasFrom(set.From, set.TargetRule))]),
    };

    private IReadOnlyList<Period> PeriodsOf(Kpi kpi) => Year.Split(kpi.Definition.Frequency);

    private IEnumerable<KpiTargetsSet> Targets(Kpi kpi) =>
        PeriodsOf(kpi).Zip(Parts(kpi), (period, target) => new KpiTargetsSet(Kpi, period.Start, new ScoringMethod.RatioToTarget(target)));

    private IReadOnlyList<decimal> Parts(Kpi kpi) => Profile is []
        ? PeriodTargets.EqualSplit(Annual, PeriodsOf(kpi).Count, kpi.Definition.Decimals)
        : PeriodTargets.Profile(Annual, Profile, kpi.Definition.Decimals);
}
