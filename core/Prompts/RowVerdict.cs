using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts;

/// <summary>What happens to one line of a pressed card.</summary>
public abstract record RowVerdict
{
    private RowVerdict()
    {
    }

    /// <summary>Nothing was entered: the line stays open without a message.</summary>
    public sealed record Blank : RowVerdict;

    public sealed record Take(ICommand Command) : RowVerdict;

    /// <summary>The typed value is already recorded.</summary>
    public sealed record Held : RowVerdict;

    /// <summary>The line is shown again with its inputs and the reason.</summary>
    public sealed record Back(Sentence Why, RowQuestion Question = RowQuestion.Again) : RowVerdict;
}
