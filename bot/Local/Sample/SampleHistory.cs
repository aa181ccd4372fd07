using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>Events of the sample's history that several places share, by age in months.</summary>
internal static class SampleHistory
{
    public const int TrackTargetsRaisedAge = 14;

    /// <summary>The age of the month whose operating cash flow is restated.</summary>
    public const int RestatedAge = 5;

    public static readonly FreeText RestatementReason = new("A grant of 0.4 had been booked as income of the month; it belongs to the quay wall.");

    /// <summary>Injuries by age. The two before the plan are reported with its
    /// first month, so that its rolling twelve months are complete.</summary>
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
