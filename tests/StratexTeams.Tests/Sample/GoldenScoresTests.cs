using StratexTeams.Core.Scorecards;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Sample;

/// <summary>The scores of the sample's last published month equal the golden file digit by digit.</summary>
public sealed class GoldenScoresTests
{
    private static readonly string Golden = Repository.At("tests", "StratexTeams.Tests", "Sample", "scores.txt");

    [Fact]
    public async Task Every_score_is_as_it_was()
    {
        var sample = await PlayedSample.GoldenAsync();
        var lines = SampleScores.LinesOf("As known", [.. Enum.GetValues<ScorecardAxis>().Select(sample.Known)])
            .Concat(SampleScores.LinesOf("As reported", [.. Enum.GetValues<ScorecardAxis>().Select(axis => Scorecard.AsReported(sample.State, sample.Month(1), axis)!)]));
        Assert.Equal(await File.ReadAllLinesAsync(Golden), lines);
    }
}
