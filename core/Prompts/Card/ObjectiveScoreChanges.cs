using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>How a reported value changes the score of its KPI's objective.</summary>
internal static class ObjectiveScoreChanges
{
    /// <summary>Null where the rounded score does not change.</summary>
    public static Sentence? Of(TenantState before, TenantState after, Kpi kpi, Period period, DateTimeOffset now) =>
        kpi.Definition.Objective is { } objective && after.Strategy.Objectives.ContainsKey(objective) ? Of(before, after, objective, period, now) : null;

    private static Sentence? Of(TenantState before, TenantState after, ObjectiveId objective, Period period, DateTimeOffset now)
    {
        var month = Period.Month(period.LastDay.Year, period.LastDay.Month);
        var (was, becomes) = (PointsOf(before, objective, month, now), PointsOf(after, objective, month, now));
        var name = after.Strategy.Objectives[objective].Name;
        return (was, becomes) switch
        {
            ({ } one, { } other) when one != other => new ObjectiveScoreChanged(name, one, other),
            (null, { } first) => new ObjectiveFirstScore(name, first),
            _ => null,
        };
    }

    private static decimal? PointsOf(TenantState state, ObjectiveId objective, Period month, DateTimeOffset now) =>
        ObjectiveView.ResultOf(state, objective, month, now)?.Score is { } score ? decimal.Round(score, MidpointRounding.AwayFromZero) : null;
}
