namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>
/// Bounds of a reported or target number: below 10^15 in size, at most eight decimals. Within them no sum, ratio or score
/// overflows <see cref="decimal"/> or loses a digit that could decide a threshold.
/// </summary>
public static class NumberBounds
{
    public const decimal Limit = 1_000_000_000_000_000m;
    public const int Decimals = 8;

    public static bool Fit(decimal number) => Math.Abs(number) < Limit && decimal.Round(number, Decimals) == number;
}
