namespace StratexTeams.Core.EventLog;

/// <summary>One record as it is kept: the bytes are never rewritten, so a hash of them holds for ever.</summary>
public sealed record StoredEvent(long Sequence, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The leaf hash of RFC 6962: SHA-256 over a zero byte and the record.</summary>
    public Sha256 Hash()
    {
        const int OnStack = 1024;
        var length = Bytes.Length + 1;
        Span<byte> leaf = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];
        leaf[0] = 0;
        Bytes.Span.CopyTo(leaf[1..]);
        return Sha256.Of(leaf[..length]);
    }
}
