using System.Text;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Core.Tests.Audit;

namespace StratexTeams.Tests.Exports;

/// <summary>Every single bit of 200 records and of their hashes (in tests/run every 151st and every 23rd), on the fold: what stands before the flip is folded once,
/// which changes nothing, because the fold is pure. <see cref="TamperTests"/> does the same to whole exports.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class BitFlipTests
{
    // No multiples of 8, so that every bit of a byte has its turn.
    private static readonly int EveryBitOfRecords = TestLoop.Count(run: 151, soak: 1);
    private static readonly int EveryBitOfHashes = TestLoop.Count(run: 23, soak: 1);

    private static readonly IReadOnlyList<StoredEvent> Log = SampleLog.Of(200);

    private static readonly Sha256[] Hashes = [.. Log.Select(record => record.Hash())];

    private static readonly ExportSummary Summary = new(SampleLog.Tenant, 200, Hashes[^1]);

    [Fact]
    public void A_flip_of_any_bit_of_any_record_is_found_and_that_record_named()
    {
        var before = Before();
        Parallel.For(0, Log.Count, n =>
        {
            var rest = Text(Log.Skip(n));
            for (var bit = n % EveryBitOfRecords; bit < 8 * (Log[n].Bytes.Length + 1); bit += EveryBitOfRecords)
            {
                rest[bit / 8] ^= (byte)(1 << (bit % 8));
                var finding = Explained(FollowText(before[n], rest));
                if (finding != new Finding.RecordChanged(n) && (n, finding) != (199, new Finding.RecordsCut(199, 200)))
                {
                    Assert.Fail($"record {n}, bit {bit}: {finding}");
                }

                rest[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        });
    }

    [Fact]
    public void A_flip_of_any_bit_of_any_hash_line_is_found_and_its_record_not_blamed()
    {
        var before = Before();
        Parallel.For(0, Log.Count, n =>
        {
            // However the line was changed, the fold cannot tell more than two cases apart afterwards: each is followed to the end once.
            HashSet<ChainCheck> after = [];
            for (var bit = n % EveryBitOfHashes; bit < 8 * 64; bit += EveryBitOfHashes)
            {
                var line = Encoding.ASCII.GetBytes(Hashes[n].ToString());
                line[bit / 8] ^= (byte)(1 << (bit % 8));
                after.Add(before[n].AddLine(Log[n].Bytes, Sha256.TryParse(line, out var hash) ? hash : null));
            }

            foreach (var check in after)
            {
                var end = Log.Skip(n + 1).Aggregate(check, (all, record) => all.AddLine(record.Bytes, Hashes[record.Sequence])).End(200, unfinished: false);
                Assert.Equal((null, n), (end.Finding, end.BadHashLine));
            }
        });
    }

    private static List<ChainCheck> Before()
    {
        List<ChainCheck> before = [new ChainCheck(Summary, Anchor.None)];
        foreach (var record in Log)
        {
            before.Add(before[^1].AddLine(record.Bytes, record.Hash()));
        }

        return before;
    }

    private static byte[] Text(IEnumerable<StoredEvent> records) => [.. records.SelectMany(record => (byte[])[.. record.Bytes.Span, (byte)'\n'])];

    private static ChainCheck FollowText(ChainCheck check, ReadOnlyMemory<byte> text)
    {
        while (check.Finding is null && text.Span.IndexOf((byte)'\n') is >= 0 and var length)
        {
            check = check.AddLine(text[..length], check.Records < 200 ? Hashes[check.Records] : null);
            text = text[(length + 1)..];
        }

        return check.End(200, unfinished: text.Length > 0);
    }

    private static Finding? Explained(ChainCheck check) => check.Finding is Finding.RecordOutOfPlace lost
        ? lost.Explain(check.MisplacedLineHash is null || (lost.Found < 200 && Hashes[lost.Found] == check.MisplacedLineHash), place: null)
        : check.Finding;
}
