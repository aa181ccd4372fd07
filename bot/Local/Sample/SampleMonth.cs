namespace StratexTeams.Bot.Local.Sample;

/// <param name="Due">How many values are due, not counting the KPI that measures just that.</param>
internal readonly record struct SampleMonth(int Age, int Due);
