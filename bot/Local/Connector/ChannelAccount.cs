namespace StratexTeams.Bot.Local.Connector;

internal sealed record ChannelAccount(string Id);
