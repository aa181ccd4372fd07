namespace StratexTeams.Bot.Local;

/// <summary>The organisation that is played, and the time there.</summary>
internal sealed record LocalOrganisation
{
    public required string Tenant { get; init; }

    public required string Name { get; init; }

    /// <summary>Nobody works there: it is the sample.</summary>
    public required bool IsComposed { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required string Zone { get; init; }

    /// <summary>09:00 of the next working day.</summary>
    public required DateTimeOffset NextMorning { get; init; }

    public required IReadOnlyList<string> Jobs { get; init; }

    /// <summary>What was imported beside it.</summary>
    public required IReadOnlyList<LocalOrganisationName> Others { get; init; }
}
