using System.Globalization;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Figures;

/// <summary>A score and what it rests on: "74, 61 % attested". How much of what is due is there is told only where it is not all.</summary>
public static class ScoreText
{
    public static string Of(RollupResult result, CultureInfo reader, CultureInfo numbers) => Sentences.Of(SentenceOf(result, numbers), reader);

    public static string Points(decimal points, CultureInfo numbers) => decimal.Round(points, MidpointRounding.AwayFromZero).ToString("N0", numbers);

    private static Sentence SentenceOf(RollupResult result, CultureInfo numbers) => result.Outcome switch
    {
        RollupOutcome.Scored when result is { Score: { } score, Coverage: < 1 } => new ScoreOfSome(Points(score, numbers), Share(result.StatedShare, numbers), Share(result.Coverage, numbers)),
        RollupOutcome.Scored => new ScoreAttested(Points(result.Score.GetValueOrDefault(), numbers), Share(result.StatedShare, numbers)),
        RollupOutcome.InsufficientData => new ScoreLacksData(),
        RollupOutcome.Blocked => new ScoreWaits(),
        RollupOutcome.NothingDue => new ScoreHasNothingDue(),
        RollupOutcome.NotRolledUp => new ScoreIsNotRolledUp(),
    };

    // Never "100 %" for less than all: 99.6 % attested is not attested.
    private static string Share(decimal share, CultureInfo numbers) => $"{Math.Floor(share * 100).ToString("N0", numbers)} %";
}
