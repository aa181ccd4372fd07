using System.Text.Json;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>The parts of an envelope that link a record to the one before it, without the fact. Readable even when the fact's type is
/// unknown.</summary>
public sealed record RecordLink(TenantId Tenant, int Incarnation, long Sequence, Sha256 Previous, DateTimeOffset RecordedAt)
{
    /// <summary>Null for bytes that are not a record.</summary>
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
