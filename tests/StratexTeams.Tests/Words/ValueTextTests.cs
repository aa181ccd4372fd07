using System.Globalization;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Tests.Words;

public sealed class ValueTextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly ScoringMethod Steps = new ScoringMethod.Choice([new ChoiceStep(0, "on paper", 0), new ChoiceStep(1, "agreed", 100)]);

    public static readonly TheoryData<Actual, string, int, string, string> Figures = new()
    {
        { 0.882m, "%", 1, "88.2 %", "88,2 %" },
        { 27.949m, "h", 1, "27.9 h", "27,9 h" },
        { -0.25m, "", 1, "-0.3", "-0,3" },
        { 12345.5m, "GBPk", 1, "12,345.5 GBPk", "12.345,5 GBPk" },
        { new Actual.Rate(412, 477), "%", 1, "86.4 % (412 of 477)", "86,4 % (412 of 477)" },
        { new Actual.Rate(2100.5m, 70), "moves/h", 1, "30.0 moves/h (2,100.5 of 70)", "30,0 moves/h (2.100,5 of 70)" },
        { new Actual.Rate(3, 0), "%", 1, "3 of 0", "3 of 0" },
        { new Actual.Absent(AbsenceReason.NotReady), "%", 1, "not available yet", "not available yet" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_written_in_its_measure_and_in_the_format_of_the_reader(Actual reading, string measure, int decimals, string english, string german)
    {
        var kpi = Kpi(measure, decimals);
        Assert.Equal((english, german), (ValueText.Of(reading, kpi, null, English, English), ValueText.Of(reading, kpi, null, English, German)));
    }

    [Theory]
    [InlineData(1, "agreed")]
    [InlineData(7, "7")]
    public void A_step_of_a_scale_is_called_by_its_name(int value, string name) => Assert.Equal(name, ValueText.Of((decimal)value, Kpi("", 0), Steps, English, English));

    [Theory]
    [InlineData(RagStatus.Green, "▲ Green")]
    [InlineData(RagStatus.Amber, "◆ Amber")]
    [InlineData(RagStatus.Red, "▼ Red")]
    [InlineData(RagStatus.Grey, "● no data")]
    [InlineData(RagStatus.NotScored, "○ not scored")]
    public void A_status_is_a_sign_and_a_word(RagStatus status, string text) => Assert.Equal(text, StatusLabel.Of(status, English));

    public static readonly TheoryData<RollupResult, string> Scores = new()
    {
        { new() { Outcome = RollupOutcome.Scored, Status = RagStatus.Amber, Score = 73.6m, Coverage = 1, StatedShare = 0.61m }, "74, 61 % attested" },
        { new() { Outcome = RollupOutcome.Scored, Status = RagStatus.Amber, Score = 74, Coverage = 0.82m, StatedShare = 0.999m }, "74, 99 % attested, 82 % of what is due is there" },
        { new() { Outcome = RollupOutcome.InsufficientData, Status = RagStatus.Grey }, "too little data for a score" },
    };

    [Theory]
    [MemberData(nameof(Scores))]
    public void A_score_says_what_it_rests_on(RollupResult result, string text) => Assert.Equal(text, ScoreText.Of(result, English, English));

    private static KpiDefinition Kpi(string measure, int decimals) => new() { Name = "Turnaround", Owner = new PersonId("ana"), UnitOfMeasure = measure, Decimals = decimals };
}
