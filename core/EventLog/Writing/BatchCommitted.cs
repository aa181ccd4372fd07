using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>All records of the batch are stored: their facts take effect at this record.</summary>
public sealed record BatchCommitted([property: JsonPropertyName("batch")] BatchId Batch) : DomainEvent;
