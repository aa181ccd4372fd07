namespace StratexTeams.Bot.Local;

internal sealed record LocalToken(string Token);
