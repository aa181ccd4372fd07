using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>What happens to one line of a pressed card.</summary>
public abstract record RowEvaluation
{
    private RowEvaluation()
    {
    }

    /// <summary>Nothing was entered: the line stays open without a message.</summary>
    public sealed record Blank : RowEvaluation;

    public sealed record Accepted(ICommand Command) : RowEvaluation;

    /// <summary>The typed value is already recorded.</summary>
    public sealed record Unchanged : RowEvaluation;

    /// <summary>The line is shown again with its inputs and the reason.</summary>
    public sealed record Returned(Sentence Reason, RowRequest Request = RowRequest.Retype) : RowEvaluation;
}
