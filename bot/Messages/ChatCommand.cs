namespace StratexTeams.Bot.Messages;

/// <summary>What can be typed.</summary>
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
