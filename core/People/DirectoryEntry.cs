using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>A person's details, kept outside the log. Missing ones fall back to the tenant's defaults.</summary>
public sealed record DirectoryEntry
{
    public required PersonId Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Entra object id; null until import, roster, Graph or the strategy office links the account.</summary>
    public Guid? ObjectId { get; init; }

    public string? Mail { get; init; }

    /// <summary>BCP 47 language and region, such as "de-CH".</summary>
    public string? Locale { get; init; }

    /// <summary>Culture name for decimal and group separators, where it differs from the locale.</summary>
    public string? NumberFormat { get; init; }

    /// <summary>IANA name, such as "Europe/London".</summary>
    public string? TimeZone { get; init; }

    public WorkingHours? WorkingHours { get; init; }

    public PersonId? Manager { get; init; }

    /// <summary>False once the account is disabled: the person gets no prompts and cannot be chosen.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The personal chat in which the bot reaches this person; null until one is known.</summary>
    public ConversationReference? Conversation { get; init; }
}
