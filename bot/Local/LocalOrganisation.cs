namespace StratexTeams.Bot.Local;

/// <summary>The organisation that the page shows, and its time.</summary>
internal sealed record LocalOrganisation
{
    public required string Tenant { get; init; }

    public required string Name { get; init; }

    /// <summary>It is the sample organisation, which is made up.</summary>
    public required bool IsComposed { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required string Zone { get; init; }

    /// <summary>09:00 of the next working day.</summary>
    public required DateTimeOffset NextMorning { get; init; }

    public required IReadOnlyList<string> Jobs { get; init; }

    /// <summary>The other organisations of the store.</summary>
    public required IReadOnlyList<LocalOrganisationName> Others { get; init; }
}
