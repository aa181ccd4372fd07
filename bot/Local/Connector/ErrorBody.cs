namespace StratexTeams.Bot.Local.Connector;

internal sealed record ErrorBody(string Code, string Message);
