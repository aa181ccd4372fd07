using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Attestation;

/// <summary>Stands behind a value, in the form <paramref name="CoveredHash"/> that the attester saw.</summary>
public sealed record AttestKpiValue(KpiId Kpi, Period Period, Sha256 CoveredHash, FreeText? Limitations = null, FreeText? Compensation = null) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when state.AttestationRefusal(kpi, Period, actor, now) is { } refusal => Decision.Reject(refusal),
        var kpi when kpi.Covered(Period) != CoveredHash => Decision.Reject(new ChangedSinceRead(Kpi)),
        var kpi when kpi.ActualIn(Period) is { Note: null } && IsRed(state, kpi) => Decision.Reject(new RedValueNeedsExplanation(Kpi)),
        var kpi when state.Attestations.LevelOf(Kpi, Period) >= LevelBy(actor, kpi) => Decision.NothingToDo,
        var kpi => Decision.Accept(new KpiValueAttested(Kpi, Period, CoveredHash, LevelBy(actor, kpi), Statement(kpi.Definition))),
    };

    private bool IsRed(TenantState state, Kpi kpi) =>
        kpi.JudgedIn(Period, ReportingCalendar.Of(state.Organisation).Fiscal).Score.Status is RagStatus.Red;

    private AttestationLevel LevelBy(Actor actor, Kpi kpi) => AttestationRules.LevelGivenBy(actor.Person, kpi.ActualIn(Period) ?? throw new System.Diagnostics.UnreachableException());

    private AttestationStatement Statement(KpiDefinition definition) =>
        new(definition.Verification, definition.Source, definition.Accuracy, Limitations, Compensation);
}
