using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Tests.Sample;

/// <summary>The sample's open month: who has answered, and whose work is due.</summary>
public sealed class OpenMonthTests : IAsyncLifetime
{
    private PlayedSample _sample = null!;

    public async Task InitializeAsync() => _sample = await PlayedSample.GoldenAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Jonas_has_nine_to_key() => Assert.Equal(
        "BERTH CALLS ONTIME OVERTIME PAPER TRACK TRUCK TURN WAIT", Waiting("jonas.lindqvist", DueWork.Report));

    [Fact]
    public void Jonas_has_three_values_of_a_feed_to_attest() => Assert.Equal("CRANE MOVES WORST", Waiting("jonas.lindqvist", DueWork.Attest));

    [Theory]
    [InlineData("layla.haddad", "COMPL REVCALL")]
    [InlineData("grace.adeyemi", "TURNO")]
    [InlineData("marek.nowak", "")]
    [InlineData("ruth.calloway", "")]
    public void Others_have_to_key(string person, string kpis) => Assert.Equal(kpis, Waiting(person, DueWork.Report));

    [Fact]
    public void Marek_stands_behind_what_he_keyed() => Assert.Equal(
        (AttestationLevel.Stated, AttestationLevel.Stated), (_sample.Attestation("LTIF", 0)!.Level, _sample.Attestation("NEAR", 0)!.Level));

    [Fact]
    public void What_Ruth_keyed_waits_for_Daniel_and_so_does_the_restated_cash_flow()
    {
        Assert.Equal("CASH OCF OCF UNITCOST", Waiting("daniel.weiss", DueWork.Attest));
        Assert.Equal(new PersonId("ruth.calloway"), _sample.Value("UNITCOST", 0)!.ReportedBy);
    }

    [Fact]
    public void Victor_is_silent_for_three_months() => Assert.Equal(
        [true, false, false, false], Enumerable.Range(0, 4).Reverse().Select(age => _sample.Value("SHORE", age) is not null));

    [Fact]
    public void One_action_of_the_last_review_is_open_and_one_overdue()
    {
        var actions = _sample.State.Reviews.Actions.Values;
        var today = new DateOnly(2026, 11, 5);
        Assert.Equal((5, 3), (actions.Count(), actions.Count(action => !action.IsOpen)));
        Assert.Equal(new FreeText("Second motor for crane 3."), Assert.Single(actions, action => action.IsOverdueOn(today)).Agreed.Text);
    }

    private string Waiting(string person, DueWork work) => string.Join(
        ' ', DueItems.Of(_sample.State, new PersonId(person), _sample.Now).Where(item => item.Work == work).Select(item => item.Kpi.Value).Order(StringComparer.Ordinal));
}
