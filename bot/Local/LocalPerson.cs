namespace StratexTeams.Bot.Local;

/// <summary>Somebody to play.</summary>
internal sealed record LocalPerson
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>In words of the reader.</summary>
    public required string Role { get; init; }

    /// <summary>How many things they are asked for now.</summary>
    public required int Waits { get; init; }

    public required string Account { get; init; }

    public required string Conversation { get; init; }

    public string? Locale { get; init; }

    public required bool RightToLeft { get; init; }

    public string? TimeZone { get; init; }

    /// <summary>The id of the last message that the bot sent them.</summary>
    public string? Heard { get; init; }
}
