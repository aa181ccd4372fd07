using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts;

/// <summary>One thing that waits for one person.</summary>
/// <param name="Person">Who answers for it; a deputy or a data provider may do it as well.</param>
/// <param name="Due">The last day on which it is in time, on the organisation's clocks.</param>
/// <param name="Lock">The day on which the period is to be closed.</param>
public sealed record DueItem(KpiId Kpi, Period Period, DueWork Work, PersonId Person, DateOnly Due, DateOnly Lock)
{
    public bool IsLateOn(DateOnly day) => day > Due;
}
