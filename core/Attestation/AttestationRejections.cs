using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

public sealed record NothingToAttest(KpiId Kpi, Period Period) : Rejection;

public sealed record NotForYouToAttest(KpiId Kpi) : Rejection;

public sealed record ProvisionalIsNotAttested(KpiId Kpi) : Rejection;

public sealed record ChangedSinceRead(KpiId Kpi) : Rejection;

public sealed record RedNeedsASentence(KpiId Kpi) : Rejection;

public sealed record DecliningNeedsANote : Rejection;
