using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>A card that was sent, or is to be.</summary>
public sealed record Prompt(PromptId Id, PersonId Person, DateOnly Day, ValueList<PromptRow> Rows)
{
    /// <summary>By the timer; else the person asked for it.</summary>
    public required bool IsByJob { get; init; }

    /// <summary>The beginning of every command id that comes from it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Counts the presses that did something, from 1.</summary>
    public int Revision { get; internal init; } = 1;

    /// <summary>The message that brought it.</summary>
    public EffectId? Message { get; internal init; }

    /// <param name="number">As on the card, from 1.</param>
    public PromptRow? Row(int number) => number >= 1 && number <= Rows.Count ? Rows[number - 1] : null;
}
