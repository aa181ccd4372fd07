using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts.Card;

/// <param name="Value">The recorded value as text; empty where there is none.</param>
public sealed record LockedLine(KpiId Kpi, string Name, string Value);
