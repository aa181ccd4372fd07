using System.Text;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.Audit;

public sealed class ChainCheckTests
{
    private static readonly IReadOnlyList<StoredEvent> Log = SampleLog.Of(200);

    private static readonly Sha256[] Hashes = [.. Log.Select(record => record.Hash())];

    private static readonly ExportSummary Summary = new(SampleLog.Tenant, 200, Hashes[^1]);

    [Fact]
    public void A_log_as_it_was_recorded_is_intact_and_nobody_vouches_for_its_end() =>
        Assert.Equal(new Intact.IntactUnanchored(SampleLog.Tenant, 200, Hashes[^1]), Follow(Log, Hashes).Conclude());

    [Fact]
    public void A_record_that_was_changed_together_with_its_hash_is_found_where_the_chain_breaks() =>
        Assert.Equal(new Finding.RecordDoesNotFollow(78), FollowHashed(With(77, "2017", "2018")).Finding);

    [Fact]
    public void A_record_that_is_gone_from_the_log_itself_is_missing() =>
        Assert.Equal(new Finding.RecordMissing(77, 78), Explained(FollowHashed([.. Log.Take(77), .. Log.Skip(78)])));

    [Fact]
    public void A_record_of_another_tenant_is_named() =>
        Assert.Equal(new Finding.RecordOfAnotherTenant(77), FollowHashed(With(77, "3f0c8a52", "4f0c8a52")).Finding);

    [Fact]
    public void A_record_of_an_earlier_life_is_named() =>
        Assert.Equal(new Finding.RecordOfEarlierIncarnation(130), FollowHashed(With(130, "\"incarnation\":2", "\"incarnation\":1")).Finding);

    [Fact]
    public void A_record_that_was_written_before_the_one_in_front_of_it_is_named() =>
        Assert.Equal(new Finding.RecordTimeGoesBack(77), FollowHashed(With(77, "\"recordedAt\":\"2017", "\"recordedAt\":\"2016")).Finding);

    [Fact]
    public void What_is_no_record_is_named() =>
        Assert.Equal(new Finding.RecordUnreadable(77), FollowHashed(With(77, "\"v\":1", "\"v\":7")).Finding);

    [Fact]
    public void A_first_record_that_names_one_before_it_does_not_follow() =>
        Assert.Equal(new Finding.RecordDoesNotFollow(0), FollowHashed(Log.Skip(1).Select((record, i) => Edit(record, $"\"sequence\":{i + 1}", $"\"sequence\":{i}"))).Finding);

    [Fact]
    public void Facts_and_ways_in_that_this_program_does_not_know_are_verified_all_the_same()
    {
        var newer = Edit(Log[0], "kpi-defined.v1", "kpi-dreamt.v9");
        newer = Edit(Edit(newer, "\"entryPoint\":\"card\"", "\"entryPoint\":\"voice\""), "\"data\":{", "\"data\":{\"mood\":[1,{}],");
        var check = new ChainCheck(null, Anchor.None).AddLine(newer.Bytes, newer.Hash()).End(1, unfinished: false);
        Assert.Equal((null, 1), (check.Finding, check.Records));
    }

    [Fact]
    public void Records_that_were_all_written_anew_are_not_excused_as_bad_hash_lines()
    {
        var head = Hashes[149];
        var anew = Log.Skip(150).Select(record => new StoredEvent(record.Sequence, EventCodec.Encode(
            SampleLog.Record((int)record.Sequence, head) with { RecordedAt = EventCodec.Decode(SampleLog.Tenant, record).RecordedAt.AddSeconds(1) }).Bytes));
        List<StoredEvent> forged = [.. Log.Take(150)];
        foreach (var record in anew)
        {
            forged.Add(record);
            head = record.Hash();
        }

        Assert.Equal(new Finding.RecordChanged(150), Follow(forged, Hashes).Finding);
    }

    [Fact]
    public void A_log_that_goes_on_after_its_summary_was_added_to()
    {
        var check = Log.Aggregate(new ChainCheck(new ExportSummary(SampleLog.Tenant, 150, Hashes[149]), Anchor.None), Take).End(200, unfinished: false);
        Assert.Equal(new Finding.RecordsAdded(150), check.Finding);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(199)]
    public void A_log_that_ends_early_is_cut(int records) =>
        Assert.Equal(new Finding.RecordsCut(records, 200), Follow(Log.Take(records), Hashes).Finding);

    private static ChainCheck Take(ChainCheck check, StoredEvent record) => check.AddLine(record.Bytes, record.Hash());

    private static ChainCheck FollowHashed(IEnumerable<StoredEvent> log) =>
        log.Aggregate(new ChainCheck(null, Anchor.None), (check, record) => check.Finding is null ? Take(check, record) : check);

    private static ChainCheck Follow(IEnumerable<StoredEvent> log, Sha256[] hashes) =>
        log.Index().Aggregate(new ChainCheck(Summary, Anchor.None), (check, line) => check.AddLine(line.Item.Bytes, hashes[line.Index])).End(hashes.Length, unfinished: false);

    private static Finding? Explained(ChainCheck check) => check.Finding is Finding.RecordOutOfPlace lost
        ? lost.Explain(check.MisplacedLineHash is null, place: null)
        : check.Finding;

    private static IEnumerable<StoredEvent> With(int record, string old, string @new) => [.. Log.Take(record), Edit(Log[record], old, @new), .. Log.Skip(record + 1)];

    private static StoredEvent Edit(StoredEvent record, string old, string @new)
    {
        var text = Encoding.UTF8.GetString(record.Bytes.Span);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return record with { Bytes = Encoding.UTF8.GetBytes(text.Replace(old, @new, StringComparison.Ordinal)) };
    }
}
