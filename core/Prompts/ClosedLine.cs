using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts;

/// <param name="Value">What was recorded; empty where nothing was.</param>
public sealed record ClosedLine(KpiId Kpi, string Name, string Value);
