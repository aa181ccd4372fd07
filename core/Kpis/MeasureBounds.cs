namespace StratexTeams.Core.Kpis;

/// <summary>
/// What a measured or target number may be: less than 10^15 with at most eight decimals. Inside, no sum, ratio or score of
/// ours leaves the range of <see cref="decimal"/> or loses a digit that a band edge could hang on.
/// </summary>
public static class MeasureBounds
{
    public const decimal Limit = 1_000_000_000_000_000m;
    public const int Decimals = 8;

    public static bool Fit(decimal number) => Math.Abs(number) < Limit && decimal.Round(number, Decimals) == number;
}
