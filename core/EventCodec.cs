using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Core;

/// <summary>The one list of event types and their stored names. A name, once shipped, is never reused or removed.</summary>
public static class EventCodec
{
    private static readonly (string Name, JsonTypeInfo Type)[] Stored =
    [
        ("action-agreed.v1", EventJson.Default.ActionAgreed),
        ("action-done.v1", EventJson.Default.ActionDone),
        ("action-dropped.v1", EventJson.Default.ActionDropped),
        ("attestation-declined.v1", EventJson.Default.AttestationDeclined),
        ("batch-committed.v1", EventJson.Default.BatchCommitted),
        ("duties-delegated.v1", EventJson.Default.DutiesDelegated),
        ("effect-done.v1", EventJson.Default.EffectDone),
        ("effect-failed.v1", EventJson.Default.EffectFailed),
        ("effect-requested.v1", EventJson.Default.EffectRequested),
        ("effects-claimed.v1", EventJson.Default.EffectsClaimed),
        ("effects-released.v1", EventJson.Default.EffectsReleased),
        ("group-results-published.v1", EventJson.Default.GroupResultsPublished),
        ("kpi-defined.v1", EventJson.Default.KpiDefined),
        ("kpi-results-published.v1", EventJson.Default.KpiResultsPublished),
        ("kpi-retired.v1", EventJson.Default.KpiRetired),
        ("kpi-targets-set.v1", EventJson.Default.KpiTargetsSet),
        ("kpi-value-attested.v1", EventJson.Default.KpiValueAttested),
        ("kpi-value-reported.v1", EventJson.Default.KpiValueReported),
        ("kpi-weight-set.v1", EventJson.Default.KpiWeightSet),
        ("objective-defined.v1", EventJson.Default.ObjectiveDefined),
        ("objective-retired.v1", EventJson.Default.ObjectiveRetired),
        ("objectives-linked.v1", EventJson.Default.ObjectivesLinked),
        ("objectives-unlinked.v1", EventJson.Default.ObjectivesUnlinked),
        ("organisation-settings-changed.v1", EventJson.Default.OrganisationSettingsChanged),
        ("period-locked.v1", EventJson.Default.PeriodLocked),
        ("perspective-defined.v1", EventJson.Default.PerspectiveDefined),
        ("plan-baselined.v1", EventJson.Default.PlanBaselined),
        ("prompt-answered.v1", EventJson.Default.PromptAnswered),
        ("prompt-issued.v1", EventJson.Default.PromptIssued),
        ("prompt-line-deferred.v1", EventJson.Default.PromptLineDeferred),
        ("role-granted.v1", EventJson.Default.RoleGranted),
        ("role-withdrawn.v1", EventJson.Default.RoleWithdrawn),
        ("rollup-policy-set.v1", EventJson.Default.RollupPolicySet),
        ("statements-written.v1", EventJson.Default.StatementsWritten),
        ("tenant-onboarded.v1", EventJson.Default.TenantOnboarded),
        ("theme-defined.v1", EventJson.Default.ThemeDefined),
        ("unit-defined.v1", EventJson.Default.UnitDefined),
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
        catch (Exception notARecord) when (notARecord is JsonException or FormatException or InvalidOperationException or NotSupportedException)
        {
            throw new CorruptLogException(tenant, stored.Sequence, $"it is not a record ({notARecord.Message})", notARecord);
        }
    }

    private static DomainEvent ReadData(string name, ReadOnlyMemory<byte> data) =>
        TypeOf.TryGetValue(name, out var type) && JsonSerializer.Deserialize(data.Span, type) is DomainEvent fact
            ? fact
            : throw new JsonException($"event type '{name}' is unknown");
}

// No naming policy: every member and every enum of a fact carries its stored name itself.
[JsonSourceGenerationOptions(
    Converters = [typeof(WeekdayConverter)],
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ActionAgreed))]
[JsonSerializable(typeof(ActionDone))]
[JsonSerializable(typeof(ActionDropped))]
[JsonSerializable(typeof(AttestationDeclined))]
[JsonSerializable(typeof(PromptLineDeferred))]
[JsonSerializable(typeof(BatchCommitted))]
[JsonSerializable(typeof(ChoiceStep[]))]
[JsonSerializable(typeof(DateOnly[]))]
[JsonSerializable(typeof(DayOfWeek[]))]
[JsonSerializable(typeof(DutiesDelegated))]
[JsonSerializable(typeof(EffectDone))]
[JsonSerializable(typeof(EffectFailed))]
[JsonSerializable(typeof(EffectId[]))]
[JsonSerializable(typeof(EffectRequested))]
[JsonSerializable(typeof(EffectsClaimed))]
[JsonSerializable(typeof(EffectsReleased))]
[JsonSerializable(typeof(FreeText[]))]
[JsonSerializable(typeof(PublishedGroupResult[]))]
[JsonSerializable(typeof(GroupResultsPublished))]
[JsonSerializable(typeof(KpiDefined))]
[JsonSerializable(typeof(KpiTargetsSet))]
[JsonSerializable(typeof(PublishedKpiResult[]))]
[JsonSerializable(typeof(KpiResultsPublished))]
[JsonSerializable(typeof(KpiRetired))]
[JsonSerializable(typeof(KpiValueAttested))]
[JsonSerializable(typeof(KpiValueReported))]
[JsonSerializable(typeof(KpiWeightSet))]
[JsonSerializable(typeof(ObjectiveDefined))]
[JsonSerializable(typeof(ObjectiveRetired))]
[JsonSerializable(typeof(ObjectivesLinked))]
[JsonSerializable(typeof(ObjectivesUnlinked))]
[JsonSerializable(typeof(OrganisationSettingsChanged))]
[JsonSerializable(typeof(PeriodLocked))]
[JsonSerializable(typeof(PerspectiveDefined))]
[JsonSerializable(typeof(PlanBaselined))]
[JsonSerializable(typeof(PromptAnswered))]
[JsonSerializable(typeof(PromptIssued))]
[JsonSerializable(typeof(PromptRow[]))]
[JsonSerializable(typeof(RoleGranted))]
[JsonSerializable(typeof(RoleWithdrawn))]
[JsonSerializable(typeof(RollupPolicySet))]
[JsonSerializable(typeof(StatementsWritten))]
[JsonSerializable(typeof(TenantOnboarded))]
[JsonSerializable(typeof(ThemeDefined))]
[JsonSerializable(typeof(UnitDefined))]
internal sealed partial class EventJson : JsonSerializerContext;
