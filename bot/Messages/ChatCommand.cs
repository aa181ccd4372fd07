namespace StratexTeams.Bot.Messages;

/// <summary>The commands that a person can type in the chat.</summary>
internal enum ChatCommand
{
    Hello,
    Help,
    Due,
    Scorecard,
    Kpi,
    Objective,
    Late,
}
