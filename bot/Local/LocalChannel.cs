namespace StratexTeams.Bot.Local;

/// <summary>What the page needs to speak to the bot as Teams does.</summary>
internal sealed record LocalChannel(string Token, string ServiceUrl, string AppId);
