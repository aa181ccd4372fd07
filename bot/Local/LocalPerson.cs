namespace StratexTeams.Bot.Local;

/// <summary>A person whom the user of the page can act as.</summary>
internal sealed record LocalPerson
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The person's roles, in the reader's language.</summary>
    public required string Role { get; init; }

    /// <summary>How many items they have to report, explain, attest or correct now.</summary>
    public required int Waits { get; init; }

    public required string Account { get; init; }

    public required string Conversation { get; init; }

    public string? Locale { get; init; }

    public required bool RightToLeft { get; init; }

    public string? TimeZone { get; init; }

    /// <summary>The id of the last message that the bot sent them.</summary>
    public string? Heard { get; init; }
}
