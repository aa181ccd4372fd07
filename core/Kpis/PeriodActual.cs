namespace StratexTeams.Core.Kpis;

public sealed record PeriodActual(Period Period, Actual Actual, bool IsProvisional = false);
