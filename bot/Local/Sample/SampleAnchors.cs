namespace StratexTeams.Bot.Local.Sample;

/// <summary>The ages of the three periods whose values are given.</summary>
internal readonly record struct SampleAnchors(int Old, int Middle, int Young);
