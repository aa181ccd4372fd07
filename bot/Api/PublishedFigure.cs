using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api;

/// <param name="Month">Whose scorecard it stood in.</param>
public sealed record PublishedFigure(Period Month, DateTimeOffset At, KpiFigure Figure);
