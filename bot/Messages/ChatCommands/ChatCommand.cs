namespace StratexTeams.Bot.Messages.ChatCommands;

/// <summary>The commands that a person can type in the chat.</summary>
internal enum ChatCommand
{
    Greeting,
    Help,
    Due,
    Scorecard,
    Kpi,
    Objective,
    Late,
}
