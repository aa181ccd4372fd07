namespace StratexTeams.Bot.Local;

/// <summary>What the page needs to send activities to the bot as Teams does.</summary>
internal sealed record LocalChannel(string Token, string ServiceUrl, string AppId);
