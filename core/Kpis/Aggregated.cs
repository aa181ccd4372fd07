namespace StratexTeams.Core.Kpis;

/// <summary>One value made of several, with what it rests on.</summary>
public sealed record Aggregated
{
    public required decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>The periods whose values went in, oldest first: a target accrues over the same ones.</summary>
    public required IReadOnlyList<Period> Used { get; init; }

    /// <summary>How many values there should have been; periods not applicable or not due apart.</summary>
    public required int Expected { get; init; }

    /// <summary>How many of the used values may still change.</summary>
    public required int Provisional { get; init; }

    public bool IsComplete => Used.Count == Expected;

    public Period? AsOf => Used is [.., var last] ? last : null;
}
