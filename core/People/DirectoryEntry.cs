using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>A person's details, kept outside the log. Missing ones fall back to the tenant's defaults.</summary>
public sealed record DirectoryEntry
{
    [JsonPropertyName("id")]
    public required PersonId Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Entra object id; null until import, roster, Graph or the strategy office links the account.</summary>
    [JsonPropertyName("objectId")]
    public Guid? ObjectId { get; init; }

    [JsonPropertyName("mail")]
    public string? Mail { get; init; }

    /// <summary>BCP 47 language and region, such as "de-CH".</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>Culture name for decimal and group separators, where it differs from the locale.</summary>
    [JsonPropertyName("numberFormat")]
    public string? NumberFormat { get; init; }

    /// <summary>IANA name, such as "Europe/London".</summary>
    [JsonPropertyName("timeZone")]
    public string? TimeZone { get; init; }

    [JsonPropertyName("workingHours")]
    public WorkingHours? WorkingHours { get; init; }

    [JsonPropertyName("manager")]
    public PersonId? Manager { get; init; }

    /// <summary>False once the account is disabled: the person gets no prompts and cannot be chosen.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>The personal chat in which the bot reaches this person; null until one is known.</summary>
    [JsonPropertyName("conversation")]
    public ConversationReference? Conversation { get; init; }
}
