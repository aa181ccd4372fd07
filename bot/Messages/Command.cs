namespace StratexTeams.Bot.Messages;

/// <summary>What can be typed.</summary>
internal enum Command
{
    Hello,
    Help,
    Due,
    Scorecard,
    Kpi,
    Objective,
    Late,
}
