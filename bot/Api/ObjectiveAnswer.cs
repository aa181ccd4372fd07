using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Api;

public sealed record ObjectiveAnswer(string Id, string Name, decimal Weight, RollupResult Result, IReadOnlyList<KpiFigure> Kpis);
