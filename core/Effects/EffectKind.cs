namespace StratexTeams.Core.Effects;

/// <summary>What kind of message it is. It decides the lane, and what a claim without a result means.</summary>
public enum EffectKind
{
    /// <summary>The card that replaces a pressed one. Goes first; putting the same card twice is harmless, so it is sent again until it is known.</summary>
    Answer,

    /// <summary>A card with a question. Sent again once: its twin carries the same command ids, so a second press changes nothing.</summary>
    Card,

    /// <summary>A plain notice. Never sent again: twice would be worse than not at all.</summary>
    Notice,
}

public enum EffectFailure
{
    /// <summary>The outside said no for good: blocked, uninstalled, unknown.</summary>
    Refused,

    /// <summary>Nobody knows whether it was sent, and its kind forbids another try.</summary>
    Undecided,
}
