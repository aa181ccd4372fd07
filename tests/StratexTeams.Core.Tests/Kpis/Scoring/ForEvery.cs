using FsCheck;
using FsCheck.Fluent;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

/// <summary>Runs a check on two hundred generated cases; a failure names the smallest case it found.</summary>
internal static class ForEvery
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(200);

    public static void Case<T>(Gen<T> cases, Func<T, bool> holds) => Check.One(Runs, Prop.ForAll(cases.ToArbitrary(), holds));
}
