using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local;

/// <summary>The organisation that is played, and the time there.</summary>
internal sealed record LocalOrganisation
{
    [JsonPropertyName("tenant")]
    public required string Tenant { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Nobody works there: it is the sample.</summary>
    [JsonPropertyName("isComposed")]
    public required bool IsComposed { get; init; }

    [JsonPropertyName("now")]
    public required DateTimeOffset Now { get; init; }

    [JsonPropertyName("zone")]
    public required string Zone { get; init; }

    /// <summary>09:00 of the next working day.</summary>
    [JsonPropertyName("nextMorning")]
    public required DateTimeOffset NextMorning { get; init; }

    [JsonPropertyName("jobs")]
    public required IReadOnlyList<string> Jobs { get; init; }

    /// <summary>What was imported beside it.</summary>
    [JsonPropertyName("others")]
    public required IReadOnlyList<LocalOrganisationName> Others { get; init; }
}
