using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

public sealed record NothingToAttest(KpiId Kpi, Period Period) : Rejection("nothing-to-attest");

public sealed record MayNotAttest(KpiId Kpi) : Rejection("not-allowed-to-attest");

public sealed record ProvisionalIsNotAttested(KpiId Kpi) : Rejection("provisional-value");

public sealed record ChangedSinceRead(KpiId Kpi) : Rejection("value-changed");

public sealed record RedValueNeedsExplanation(KpiId Kpi) : Rejection("red-needs-explanation");

public sealed record DecliningNeedsANote() : Rejection("decline-needs-note");
