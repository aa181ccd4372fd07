using StratexTeams.Core.Calendar;

namespace StratexTeams.Core.Figures;

/// <summary>Long name of a period, such as "October 2026", also for the invariant culture.</summary>
public readonly record struct PeriodName(Period Period) : IFormattable
{
    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => Period.NameIn(formatProvider);
}
