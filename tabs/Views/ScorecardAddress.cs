using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Views;

/// <summary>Which scorecard: everything that stands in its address.</summary>
/// <param name="IsKnown">As known now, where the month was published; nothing when nobody said.</param>
public sealed record ScorecardAddress(Period? Month, ScorecardAxis Axis, bool? IsKnown)
{
    public override string ToString() => $"{PagePlaces.Scorecard}?axis={NameOf(Axis)}{MonthPart}{KnowledgePart}";

    public string? AsText => IsKnown switch
    {
        true => "known",
        false => "reported",
        null => null,
    };

    public static string NameOf(ScorecardAxis axis) => axis switch
    {
        ScorecardAxis.Perspective => "perspective",
        ScorecardAxis.Theme => "theme",
        ScorecardAxis.Unit => "unit",
    };

    private string MonthPart => Month is { } month ? $"&period={Wording.Month(month)}" : "";

    private string KnowledgePart => AsText is { } knowledge ? $"&as={knowledge}" : "";
}
