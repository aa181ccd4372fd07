using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

/// <summary>Says why somebody who was asked cannot stand behind a value that another keyed.</summary>
public sealed record DeclineAttestation(KpiId Kpi, Period Period, FreeText Note) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when state.AttestationRefusal(kpi, Period, actor, now) is { } refusal => Decision.Reject(refusal),
        _ when string.IsNullOrWhiteSpace(Note.Value) => Decision.Reject(new DecliningNeedsANote()),
        _ when state.Attestations.Of(Kpi, Period) is PeriodAttestation.Declined { Note: var note } && note == Note => Decision.NothingToDo,
        _ => Decision.Accept(new AttestationDeclined(Kpi, Period, Note)),
    };
}
