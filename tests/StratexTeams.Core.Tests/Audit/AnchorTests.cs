using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.Audit;

public sealed class AnchorTests
{
    private static readonly IReadOnlyList<StoredEvent> Log = SampleLog.Of(20);

    private static readonly ExportSummary Summary = new(SampleLog.Tenant, 20, Log[19].Hash());

    [Fact]
    public void Somebody_who_knows_the_head_and_its_number_is_told_that_they_hold() =>
        Assert.Equal(new Intact.IntactAsAnchored(SampleLog.Tenant, 20, Log[19].Hash()), Check(new Anchor(20, Log[19].Hash())).Conclude());

    [Fact]
    public void Somebody_who_knows_the_head_alone_is_told_that_it_holds() =>
        Assert.Equal(new Intact.IntactAsAnchored(SampleLog.Tenant, 20, Log[19].Hash()), Check(new Anchor(null, Log[19].Hash())).Conclude());

    [Fact]
    public void Somebody_who_knows_an_earlier_head_is_told_how_much_is_newer()
    {
        var answer = Assert.IsType<Intact.IntactBeyondAnchor>(Check(new Anchor(15, Log[14].Hash())).Conclude());
        Assert.Equal((15, 5), (answer.Anchored, answer.Newer));
    }

    [Fact]
    public void Somebody_who_knows_only_a_number_is_told_that_a_number_shows_little() =>
        Assert.Equal(new Intact.IntactByCountOnly(SampleLog.Tenant, 20, Log[19].Hash(), 15), Check(new Anchor(15, null)).Conclude());

    [Fact]
    public void Fewer_records_than_somebody_knows_of_are_too_few()
    {
        var finding = Assert.IsType<Finding.ShorterThanAnchor>(Check(new Anchor(25, Log[19].Hash())).AgainstAnchor());
        Assert.Equal((25, 20, 5), (finding.Anchored, finding.Records, finding.Missing));
    }

    [Fact]
    public void Another_head_at_the_known_number_is_another_history() =>
        Assert.Equal(new Finding.HistoryDiffersFromAnchor(Log[13].Hash()), Check(new Anchor(15, Log[13].Hash())).AgainstAnchor());

    [Fact]
    public void A_head_that_is_nowhere_is_not_found() =>
        Assert.Equal(new Finding.AnchorNotFound(Sha256.Of("x"u8)), Check(new Anchor(null, Sha256.Of("x"u8))).AgainstAnchor());

    private static ChainCheck Check(Anchor anchor) =>
        Log.Aggregate(new ChainCheck(Summary, anchor), (check, record) => check.AddLine(record.Bytes, record.Hash())).End(20, unfinished: false);
}
