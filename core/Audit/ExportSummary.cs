using System.Text;
using System.Text.Json;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Audit;

/// <summary>The contents of export.json. They follow from the records alone, so the file's bytes can be recomputed and compared.</summary>
public sealed record ExportSummary(TenantId Tenant, long Records, Sha256 Head)
{
    public byte[] ToJson() => Encoding.UTF8.GetBytes(FormattableString.Invariant($$"""
        {
          "format": "stratex-log-export.v1",
          "tenant": "{{Tenant}}",
          "records": {{Records}},
          "head": "{{Head}}"
        }

        """));

    /// <summary>Null for anything but exactly what <see cref="ToJson"/> writes.</summary>
    public static ExportSummary? TryRead(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var tenant = new TenantId(root.GetProperty("tenant").GetGuid());
            var head = Encoding.UTF8.GetBytes(root.GetProperty("head").GetString() ?? "");
            return Sha256.TryParse(head, out var hash)
                && new ExportSummary(tenant, root.GetProperty("records").GetInt64(), hash) is var summary
                && json.Span.SequenceEqual(summary.ToJson())
                    ? summary
                    : null;
        }
        catch (Exception notASummary) when (notASummary is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
