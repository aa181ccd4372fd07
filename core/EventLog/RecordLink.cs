using System.Text.Json;

namespace StratexTeams.Core.EventLog;

/// <summary>What places a record in its chain, without what the record says: a program of any version can read it.</summary>
public sealed record RecordLink(TenantId Tenant, int Incarnation, long Sequence, Sha256 Previous, DateTimeOffset RecordedAt)
{
    /// <summary>Null for bytes that are no record.</summary>
    public static RecordLink? TryRead(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Envelope.ReadLink(bytes);
        }
        catch (Exception notARecord) when (notARecord is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
