using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>What is known of a person outside the log. Whatever is absent falls back to the tenant's default.</summary>
public sealed record DirectoryEntry
{
    [JsonPropertyName("id")]
    public required PersonId Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The Entra object id; absent until roster, Graph or the strategy office confirms that the mail is this account's.</summary>
    [JsonPropertyName("objectId")]
    public Guid? ObjectId { get; init; }

    [JsonPropertyName("mail")]
    public string? Mail { get; init; }

    /// <summary>The language and region to speak in, as "de-CH".</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>The region whose decimal and group signs this person types, where it is another than the locale's.</summary>
    [JsonPropertyName("numberFormat")]
    public string? NumberFormat { get; init; }

    /// <summary>An IANA name, as "Europe/London".</summary>
    [JsonPropertyName("timeZone")]
    public string? TimeZone { get; init; }

    [JsonPropertyName("workingHours")]
    public WorkingHours? WorkingHours { get; init; }

    [JsonPropertyName("manager")]
    public PersonId? Manager { get; init; }

    /// <summary>False once the account is disabled: such a person is never asked and cannot be chosen.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>Where the bot reaches this person.</summary>
    [JsonPropertyName("conversation")]
    public ConversationReference? Conversation { get; init; }
}
