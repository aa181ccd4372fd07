namespace StratexTeams.Core.EventLog;

/// <summary>A stored record made readable, or why it is not.</summary>
internal readonly record struct DecodedRecord(RecordedEvent? Recorded, Sha256 Hash, CorruptLogException? Problem)
{
    // Below this the threads cost more than they save.
    private const int WorthSharing = 256;

    /// <summary>In the order given. Many are shared out over the processors: reading and hashing a record is most of the work of a fold,
    /// depends on nothing else, and so comes to the same however it is scheduled.</summary>
    public static IEnumerable<DecodedRecord> Of(TenantId tenant, StoredEvent[] records) => records.Length < WorthSharing
        ? records.Select(stored => Of(tenant, stored))
        : records.AsParallel().AsOrdered().Select(stored => Of(tenant, stored));

    private static DecodedRecord Of(TenantId tenant, StoredEvent stored)
    {
        try
        {
            return new DecodedRecord(EventCodec.Decode(tenant, stored), stored.Hash(), null);
        }
        catch (CorruptLogException problem)
        {
            return new DecodedRecord(null, Sha256.None, problem);
        }
    }
}
