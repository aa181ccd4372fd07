using StratexTeams.Core.Calendar;

namespace StratexTeams.Core.Kpis.Actuals;

public sealed record PeriodActual(Period Period, Actual Actual, bool IsProvisional = false);
