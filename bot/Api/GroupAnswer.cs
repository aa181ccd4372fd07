using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Api;

/// <summary>A perspective, theme or unit. What belongs to none is under an empty id.</summary>
public sealed record GroupAnswer(string Id, string Name, decimal Weight, RollupResult Result, IReadOnlyList<ObjectiveAnswer> Objectives);
