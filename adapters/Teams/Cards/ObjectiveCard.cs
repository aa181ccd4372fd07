using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>An objective's score and the status of its KPIs.</summary>
public static class ObjectiveCard
{
    private const int MostKpis = 10;

    /// <param name="id">The objective's id in the address of its page.</param>
    /// <param name="kpis">Results with the KPIs' names; at most ten are shown.</param>
    public static AdaptiveCard Of(CardReader reader, string id, string name, string theme, string period, RollupResult result, IReadOnlyList<(string Name, KpiResult Result)> kpis) => new()
    {
        FallbackText = name,
        Rtl = reader.Rtl,
        Body =
        [
            new CardElement.TextBlock(CardText.Escape(name)) { Size = TextSize.Medium, Weight = TextWeight.Bolder },
            new CardElement.TextBlock(CardText.Escape(theme)) { IsSubtle = true, Size = TextSize.Small, Spacing = CardSpacing.None },
            new CardElement.TextBlock(reader.Say(new ObjectiveScore(period, reader.Status(result.Status), reader.Score(result)))),
            .. kpis is [] ? Array.Empty<CardElement>() : [new CardElement.FactSet([.. kpis.Take(MostKpis).Select(kpi => new CardFact(CardText.Escape(kpi.Name), reader.Status(kpi.Result.Status)))])],
        ],
        Actions = [reader.PageButton(TabPage.Objective, id)],
    };
}
