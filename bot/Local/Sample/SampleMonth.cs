namespace StratexTeams.Bot.Local.Sample;

/// <param name="DueCount">How many values are due, not counting the KPI that measures just that.</param>
internal readonly record struct SampleMonth(int Age, int DueCount);
