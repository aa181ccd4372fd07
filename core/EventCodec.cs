using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Core;

/// <summary>The one list of event types and their stored names. A name, once shipped, is never reused or removed.</summary>
public static class EventCodec
{
    private static readonly (string Name, JsonTypeInfo Type)[] Stored =
    [
        ("batch-committed.v1", EventJson.Default.BatchCommitted),
        ("effect-done.v1", EventJson.Default.EffectDone),
        ("effect-failed.v1", EventJson.Default.EffectFailed),
        ("effect-requested.v1", EventJson.Default.EffectRequested),
        ("effects-claimed.v1", EventJson.Default.EffectsClaimed),
        ("effects-released.v1", EventJson.Default.EffectsReleased),
        ("kpi-defined.v1", EventJson.Default.KpiDefined),
        ("kpi-value-reported.v1", EventJson.Default.KpiValueReported),
        ("tenant-onboarded.v1", EventJson.Default.TenantOnboarded),
    ];

    // Text stays readable in an export; the log is never put into a page as it is.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FrozenDictionary<string, JsonTypeInfo> TypeOf = Stored.ToFrozenDictionary(e => e.Name, e => e.Type);
    private static readonly FrozenDictionary<Type, string> NameOf = Stored.ToFrozenDictionary(e => e.Type.Type, e => e.Name);

    public static IReadOnlyCollection<Type> Types => NameOf.Keys;

    public static StoredEvent Encode(RecordedEvent recorded)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        var name = NameOf[recorded.Data.GetType()];
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            Envelope.Write(json, recorded, name, TypeOf[name]);
        }

        return new StoredEvent(recorded.Sequence, bytes.WrittenMemory);
    }

    /// <summary>Throws <see cref="CorruptLogException"/> for bytes that are no record, or one of a type that this version does not know.</summary>
    public static RecordedEvent Decode(TenantId tenant, StoredEvent stored)
    {
        try
        {
            return Envelope.Read(stored.Bytes, ReadData);
        }
        catch (Exception notARecord) when (notARecord is JsonException or FormatException or InvalidOperationException)
        {
            throw new CorruptLogException(tenant, stored.Sequence, $"it is not a record ({notARecord.Message})", notARecord);
        }
    }

    private static DomainEvent ReadData(string name, ReadOnlyMemory<byte> data) =>
        TypeOf.TryGetValue(name, out var type) && JsonSerializer.Deserialize(data.Span, type) is DomainEvent fact
            ? fact
            : throw new JsonException($"event type '{name}' is unknown");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(EnumName<EffectKind>), typeof(EnumName<EffectFailure>)],
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BatchCommitted))]
[JsonSerializable(typeof(EffectDone))]
[JsonSerializable(typeof(EffectId[]))]
[JsonSerializable(typeof(EffectFailed))]
[JsonSerializable(typeof(EffectRequested))]
[JsonSerializable(typeof(EffectsClaimed))]
[JsonSerializable(typeof(EffectsReleased))]
[JsonSerializable(typeof(KpiDefined))]
[JsonSerializable(typeof(KpiValueReported))]
[JsonSerializable(typeof(TenantOnboarded))]
internal sealed partial class EventJson : JsonSerializerContext;
