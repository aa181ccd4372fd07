using StratexTeams.Core.Calendar;
using StratexTeams.Core.Scorecards;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Views;

/// <summary>Which scorecard to show: month, grouping and basis, as in the page's address.</summary>
/// <param name="IsKnown">True for current figures, false for reported ones, null if the address does not say.</param>
public sealed record ScorecardAddress(Period? Month, ScorecardAxis Axis, bool? IsKnown)
{
    public override string ToString() => $"{PageAddresses.Scorecard}?axis={NameOf(Axis)}{MonthPart}{KnowledgePart}";

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

    private string MonthPart => Month is { } month ? $"&period={VisitFormatting.Month(month)}" : "";

    private string KnowledgePart => AsText is { } knowledge ? $"&as={knowledge}" : "";
}
