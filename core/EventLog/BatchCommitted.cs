using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog;

/// <summary>All records of the batch are stored: from here on they count.</summary>
public sealed record BatchCommitted([property: JsonPropertyName("batch")] BatchId Batch) : DomainEvent;
