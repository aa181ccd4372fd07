using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>One record as stored: its sequence and its bytes, which are never rewritten, so its hash never changes.</summary>
public sealed record StoredEvent(long Sequence, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The leaf hash of RFC 6962, section 2.1: SHA-256 over a zero byte followed by the record.</summary>
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
