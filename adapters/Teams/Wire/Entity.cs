namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>Metadata of an activity: the client's locale and time zone, or a mention.</summary>
public sealed record Entity
{
    public const string ClientInfo = "clientInfo";
    public const string Mention = "mention";

    public string? Type { get; init; }

    public string? Locale { get; init; }

    /// <summary>IANA name of the client's time zone.</summary>
    public string? Timezone { get; init; }

    /// <summary>The mention's markup as it appears in the activity's text.</summary>
    public string? Text { get; init; }

    public ChannelAccount? Mentioned { get; init; }
}
