using StratexTeams.Core.People;
using StratexTeams.Core.Words;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Views;

/// <summary>Addresses of the pages, and which of them a reader may open, in navigation order.</summary>
public static class PageAddresses
{
    public const string Scorecard = "/tabs/scorecard";
    public const string Due = "/tabs/due";
    public const string Late = "/tabs/late";
    public const string Plan = "/tabs/plan";
    public const string Start = "/tabs/start";

    /// <summary>A draft is visible to those who may change it and to readers of everything, an agreed plan to everybody.</summary>
    public static bool MaySeePlan(Visit visit) => visit.PlanIsAgreed || visit.May(Right.ChangeModel) || visit.May(Right.ReadEverything);

    public static IReadOnlyList<(string Address, Sentence Name)> For(Visit visit) =>
    [
        (Scorecard, new ScorecardPlace()),
        (Due, new DuePlace()),
        .. Shown(visit.May(Right.ChangeModel), Late, new LatePlace()),
        .. Shown(MaySeePlan(visit), Plan, new PlanPlace()),
        .. Shown(visit.May(Right.ChangeSettings), Start, new StartPlace()),
    ];

    private static IEnumerable<(string, Sentence)> Shown(bool may, string address, Sentence name) => may ? [(address, name)] : [];
}
