using System.Globalization;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Figures;

/// <summary>Formats a score with its attested share: "74, 61 % attested". The reported share is added only below 100 %.</summary>
public static class ScoreText
{
    public static string Of(RollupResult result, CultureInfo reader, CultureInfo numbers) => SentenceCatalog.Text(SentenceOf(result, numbers), reader);

    public static string Points(decimal points, CultureInfo numbers) => decimal.Round(points, MidpointRounding.AwayFromZero).ToString("N0", numbers);

    private static Sentence SentenceOf(RollupResult result, CultureInfo numbers) => result.Outcome switch
    {
        RollupOutcome.Scored when result is { Score: { } score, Coverage: < 1 } => new ScorePartlyReported(Points(score, numbers), Share(result.StatedShare, numbers), Share(result.Coverage, numbers)),
        RollupOutcome.Scored => new ScoreAttested(Points(result.Score.GetValueOrDefault(), numbers), Share(result.StatedShare, numbers)),
        RollupOutcome.InsufficientData => new ScoreLacksData(),
        RollupOutcome.Blocked => new ScoreIsBlocked(),
        RollupOutcome.NothingDue => new ScoreNothingDue(),
        RollupOutcome.NotRolledUp => new ScoreIsNotRolledUp(),
    };

    // Rounded down, so that 99.6 % never shows as "100 %".
    private static string Share(decimal share, CultureInfo numbers) => $"{Math.Floor(share * 100).ToString("N0", numbers)} %";
}
