using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Prompts;

/// <summary>A card sent, or to be sent, to one person, with the lines it asks for.</summary>
public sealed record Prompt(PromptId Id, PersonId Person, DateOnly Day, ValueList<PromptRow> Rows)
{
    /// <summary>Issued by the job; else the person asked for it.</summary>
    public required bool IsByJob { get; init; }

    /// <summary>When it was issued, in UTC: the mint time of every command id made from this card.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Starts at 1 and grows with each press that recorded something.</summary>
    public int Revision { get; internal init; } = 1;

    /// <summary>The effect that sends the card; null until it is requested.</summary>
    public EffectId? Message { get; internal init; }

    /// <param name="number">The line's number on the card, from 1; null is returned for any other.</param>
    public PromptRow? Row(int number) => number >= 1 && number <= Rows.Count ? Rows[number - 1] : null;
}
