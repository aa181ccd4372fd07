namespace StratexTeams.Core.Kpis;

public sealed record PeriodReading(Period Period, Reading Reading, bool IsProvisional = false);
