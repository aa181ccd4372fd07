using StratexTeams.Bot.Api;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Scorecards;
using StratexTeams.Tabs.Views;

namespace StratexTeams.Bot.Pages.Endpoints;

/// <summary>Reads the query string of the scorecard and objective pages.</summary>
internal static class ScorecardQuery
{
    private const string Axes = "perspective, theme, unit";
    private const string Kinds = "reported, known";

    /// <summary>The refusal is null when every parameter is valid.</summary>
    public static (ScorecardAddress Address, Rejection? Refusal) Read(IQueryCollection query)
    {
        string? period = query["period"], by = query["axis"], figures = query["as"];
        var (month, axis) = (PeriodText.Parse(period), AxisOf(by));
        Rejection? refusal = (month, axis, figures) switch
        {
            (null, _, _) when !string.IsNullOrEmpty(period) => new InvalidPeriod(period),
            ({ Months: not 1 } longer, _, _) => new ScorecardMonthExpected(longer),
            (_, null, _) => new UnknownParameterValue("axis", by ?? "", Axes),
            (_, _, not (null or "reported" or "known")) => new UnknownParameterValue("as", figures, Kinds),
            _ => null,
        };
        return (new(month, axis.GetValueOrDefault(), figures is null ? null : figures is "known"), refusal);
    }

    private static ScorecardAxis? AxisOf(string? text) => text switch
    {
        null or "perspective" => ScorecardAxis.Perspective,
        "theme" => ScorecardAxis.Theme,
        "unit" => ScorecardAxis.Unit,
        _ => null,
    };
}
