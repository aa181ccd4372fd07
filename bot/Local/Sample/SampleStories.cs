using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>What happened on the way and shows in more than one place, by age in months.</summary>
internal static class SampleStories
{
    public const int TrackRaisedAge = 14;

    /// <summary>The month whose cash flow turned out to be another.</summary>
    public const int RestatedAge = 5;

    public static readonly FreeText RestatedBecause = new("A grant of 0.4 had been booked as income of the month; it belongs to the quay wall.");

    /// <summary>The two of the year before the plan are keyed with its first month, so that twelve months are there to look back on.</summary>
    public static IReadOnlyDictionary<int, decimal> Injuries { get; } = new Dictionary<int, decimal>
    {
        [30] = 1,
        [27] = 1,
        [19] = 1,
        [14] = 1,
        [9] = 2,
        [6] = 1,
    };
}
