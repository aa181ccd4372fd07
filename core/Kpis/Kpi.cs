using System.Collections.Immutable;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record Kpi(KpiId Id, string Name, PersonId Owner, decimal Target, ImmutableDictionary<Period, decimal> Values);
