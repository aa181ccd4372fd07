using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Bot.Api;

/// <param name="Person">Who answers for it: the caller, or somebody whom the caller stands in for.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Lock">When the period is to be closed.</param>
public sealed record DueItemAnswer(KpiId Kpi, string Name, Period Period, DueWork Work, PersonId Person, DateOnly Due, DateOnly Lock, bool IsLate);
