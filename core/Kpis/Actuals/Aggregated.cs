using StratexTeams.Core.Calendar;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>The values of several periods aggregated into one, with the periods used.</summary>
public sealed record Aggregated
{
    public required decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>Periods whose values were aggregated, oldest first. A cumulative target is summed over the same periods.</summary>
    public required IReadOnlyList<Period> Used { get; init; }

    /// <summary>Number of values expected in the window; periods that are not applicable or not due are not counted.</summary>
    public required int Expected { get; init; }

    /// <summary>Number of used values that are provisional.</summary>
    public required int Provisional { get; init; }

    public bool IsComplete => Used.Count == Expected;

    public Period? AsOf => Used is [.., var last] ? last : null;
}
