namespace StratexTeams.Bot.Local.Sample;

/// <summary>The ages, in months, of the three periods for which a KPI's history gives a value.</summary>
internal readonly record struct SampleAnchorAges(int Oldest, int Middle, int Newest);
