using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts;

/// <summary>What is to be done with one line of a card that was pressed.</summary>
public abstract record RowVerdict
{
    private RowVerdict()
    {
    }

    /// <summary>Nothing was said: it stays open without a word.</summary>
    public sealed record Blank : RowVerdict;

    public sealed record Take(ICommand Command) : RowVerdict;

    /// <summary>What was typed is what is held.</summary>
    public sealed record Held : RowVerdict;

    /// <summary>It comes back as it was typed.</summary>
    public sealed record Back(Sentence Why, RowQuestion Question = RowQuestion.Again) : RowVerdict;
}
