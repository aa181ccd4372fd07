namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>What Teams knows besides: where the client stands, who is mentioned.</summary>
public sealed record Entity
{
    public const string ClientInfo = "clientInfo";
    public const string Mention = "mention";

    public string? Type { get; init; }

    public string? Locale { get; init; }

    /// <summary>An IANA name.</summary>
    public string? Timezone { get; init; }

    /// <summary>The mention as it stands in the text.</summary>
    public string? Text { get; init; }

    public ChannelAccount? Mentioned { get; init; }
}
