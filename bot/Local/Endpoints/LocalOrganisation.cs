using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>The organisation that the page shows, and its time.</summary>
internal sealed record LocalOrganisation
{
    [JsonPropertyName("tenant")]
    public required string Tenant { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>It is the sample organisation, which is made up.</summary>
    [JsonPropertyName("isComposed")]
    public required bool IsSample { get; init; }

    [JsonPropertyName("now")]
    public required DateTimeOffset Now { get; init; }

    [JsonPropertyName("zone")]
    public required string Zone { get; init; }

    /// <summary>09:00 of the next working day.</summary>
    [JsonPropertyName("nextMorning")]
    public required DateTimeOffset NextMorning { get; init; }

    [JsonPropertyName("jobs")]
    public required IReadOnlyList<string> Jobs { get; init; }

    /// <summary>The other organisations of the store.</summary>
    [JsonPropertyName("others")]
    public required IReadOnlyList<LocalOrganisationName> Others { get; init; }
}
