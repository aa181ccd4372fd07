using FsCheck;
using FsCheck.Fluent;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

/// <summary>Generators of numbers as people enter them: two decimals, sometimes a whole number.</summary>
internal static class Numbers
{
    public static readonly Gen<decimal> Any = Gen.Choose(-100_000, 100_000).Select(hundredths => hundredths / 100m);

    public static readonly Gen<decimal> Positive = Gen.Choose(1, 100_000).Select(hundredths => hundredths / 100m);

    public static readonly Gen<decimal> Points = Gen.OneOf(
        Gen.Choose(0, 10_000).Select(hundredths => hundredths / 100m),
        Gen.Elements(0m, 69.99m, 70m, 89.99m, 90m, 100m));

    public static bool Near(decimal one, decimal other) => Math.Abs(one - other) < 0.000_000_000_001m;
}
