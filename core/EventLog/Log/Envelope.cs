using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>Envelope version 1, member by member in this order. By hand, because it stands around every record of every log
/// and a serialiser's intermediate document would double the time of a fold.</summary>
internal static class Envelope
{
    private const int Version = 1;

    public static void Write(Utf8JsonWriter json, RecordedEvent recorded, string type, JsonTypeInfo dataType)
    {
        json.WriteStartObject();
        json.WriteNumber("v"u8, Version);
        json.WriteString("tenant"u8, recorded.Tenant.Value);
        json.WriteNumber("incarnation"u8, recorded.Incarnation);
        json.WriteNumber("sequence"u8, recorded.Sequence);
        json.WritePropertyName("previous"u8);
        recorded.Previous.Write(json);
        json.WriteString("type"u8, type);
        json.WriteString("actor"u8, recorded.Actor.Person.Value);
        if (recorded.Actor.OnBehalfOf is { } other)
        {
            json.WriteString("onBehalfOf"u8, other.Value);
        }

        json.WriteString("entryPoint"u8, EnumTags.Of(recorded.Actor.EntryPoint));
        json.WritePropertyName("command"u8);
        recorded.Command.Hash.Write(json);
        json.WriteString("recordedAt"u8, recorded.RecordedAt);
        if (recorded.Batch is { } batch)
        {
            json.WriteNumber("batch"u8, batch.Sequence);
        }

        if (recorded.Request is { } request)
        {
            json.WriteString("request"u8, request.Value);
        }

        json.WritePropertyName("data"u8);
        JsonSerializer.Serialize(json, recorded.Data, dataType);
        json.WriteEndObject();
    }

    /// <summary>The fact itself is read by <paramref name="readData"/>, from its stored name and its bytes.</summary>
    public static RecordedEvent Read(ReadOnlyMemory<byte> bytes, Func<string, ReadOnlyMemory<byte>, DomainEvent> readData)
    {
        var json = new EnvelopeReader(bytes);
        json.Begin(Version);
        var tenant = new TenantId(json.Guid("tenant"u8));
        var incarnation = json.Int32("incarnation"u8);
        var sequence = json.Int64("sequence"u8);
        var previous = json.Hash("previous"u8);
        var type = json.Text("type"u8);
        var person = new PersonId(json.Text("actor"u8));
        PersonId? onBehalfOf = json.Has("onBehalfOf"u8) ? new PersonId(json.Text("onBehalfOf"u8)) : null;
        var entryPoint = json.Tag<EntryPoint>("entryPoint"u8);
        return new RecordedEvent
        {
            Tenant = tenant,
            Incarnation = incarnation,
            Sequence = sequence,
            Previous = previous,
            Actor = new Actor(person, entryPoint, onBehalfOf),
            Command = new CommandId(json.Hash("command"u8)),
            RecordedAt = json.Instant("recordedAt"u8),
            Batch = json.Has("batch"u8) ? new BatchId(json.Int64("batch"u8)) : null,
            Request = json.Has("request"u8) ? new RequestId(json.Text("request"u8)) : null,
            Data = readData(type, json.Last("data"u8)),
        };
    }

    /// <summary>Only what places the record in its chain. Who, how and what may be of a program that knows more than this one.</summary>
    public static RecordLink ReadLink(ReadOnlyMemory<byte> bytes)
    {
        var json = new EnvelopeReader(bytes);
        json.Begin(Version);
        var tenant = new TenantId(json.Guid("tenant"u8));
        var incarnation = json.Int32("incarnation"u8);
        var sequence = json.Int64("sequence"u8);
        var previous = json.Hash("previous"u8);
        json.Skip("type"u8);
        json.Skip("actor"u8);
        json.SkipIfThere("onBehalfOf"u8);
        json.Skip("entryPoint"u8);
        json.Hash("command"u8);
        var recordedAt = json.Instant("recordedAt"u8);
        json.SkipIfThere("batch"u8);
        json.SkipIfThere("request"u8);
        json.Last("data"u8);
        return new RecordLink(tenant, incarnation, sequence, previous, recordedAt);
    }
}
