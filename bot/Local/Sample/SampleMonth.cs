namespace StratexTeams.Bot.Local.Sample;

/// <param name="Due">How many values are due, the one that counts them apart.</param>
internal readonly record struct SampleMonth(int Age, int Due);
