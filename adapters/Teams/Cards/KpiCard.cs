using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>A KPI's latest value, target, trend, attestation and recent periods.</summary>
public static class KpiCard
{
    private const int ShownPeriods = 6;

    /// <summary>Current figures, for readers who may see more than the published ones.</summary>
    public static AdaptiveCard Of(CardReader reader, KpiView view)
    {
        var kpi = view.Kpi.Definition;
        return Card(reader, view.Kpi, view.Latest is { Version: { } held } latest
            ?
            [
                new KpiLatest(reader.Name(latest.Period), reader.Figure(held.Actual, kpi, latest.JudgedFigure.Rule?.Method), reader.Status(latest.JudgedFigure.Score.Status)),
                .. TargetOf(reader, kpi, latest.JudgedFigure.Rule?.Method),
                .. TrendOf(latest.Trend.SincePrevious),
                StandingOf(latest.Attestation?.Level ?? AttestationLevel.None),
            ]
            : [new KpiHasNoValue()],
            view.Periods.TakeLast(ShownPeriods).Reverse().Select(period => LineOf(reader, kpi, period)));
    }

    /// <summary>The last published figures, for everybody.</summary>
    public static AdaptiveCard Of(CardReader reader, Kpi kpi, KpiResult published) => Card(
        reader,
        kpi,
        [
            published.Actual is { } reading
                ? new KpiLatest(reader.Name(published.Period), reader.Figure(reading, kpi.Definition, published.TargetRule), reader.Status(published.Status))
                : new KpiHasNoValue(),
            .. TargetOf(reader, kpi.Definition, published.TargetRule),
            StandingOf(published.Attestation),
        ],
        []);

    private static AdaptiveCard Card(CardReader reader, Kpi kpi, IEnumerable<Sentence> sentences, IEnumerable<CardFact> periods) => new()
    {
        FallbackText = kpi.Definition.Name,
        Rtl = reader.Rtl,
        Body =
        [
            new CardElement.TextBlock(CardText.Escape(kpi.Definition.Name)) { Size = TextSize.Medium, Weight = TextWeight.Bolder },
            .. sentences.Select(sentence => new CardElement.TextBlock(reader.Say(sentence)) { Spacing = CardSpacing.Small }),
            .. periods.ToArray() is { Length: > 1 } facts ? [new CardElement.FactSet(facts) { Separator = true }] : Array.Empty<CardElement>(),
        ],
        Actions = [reader.PageButton(TabPage.Kpi, kpi.Id.Value)],
    };

    private static CardFact LineOf(CardReader reader, KpiDefinition kpi, KpiPeriod period) => new(
        reader.Name(period.Period),
        CardText.Escape($"{reader.Figure(period.Version?.Actual ?? new Actual.Absent(AbsenceReason.NotSet), kpi, period.JudgedFigure.Rule?.Method)} · {reader.Status(period.JudgedFigure.Score.Status)}"));

    private static IEnumerable<Sentence> TargetOf(CardReader reader, KpiDefinition kpi, ScoringMethod? marks) => marks switch
    {
        ScoringMethod.TargetRange posts when posts.Lower != posts.Upper => [new KpiTargetRange(reader.Figure(posts.Lower, kpi, null), reader.Figure(posts.Upper, kpi, null))],
        ScoringMethod.Choice choice when choice.Steps.MaxBy(step => step.Points) is { } best => [new KpiTarget(best.Name)],
        { TargetNumber: { } aim } => [new KpiTarget(reader.Figure(aim, kpi, null))],
        _ => [],
    };

    private static IEnumerable<Sentence> TrendOf(TrendArrow? trend) => trend switch
    {
        TrendArrow.Up => [new KpiRises()],
        TrendArrow.Down => [new KpiFalls()],
        TrendArrow.Level => [new KpiIsLevel()],
        null => [],
    };

    private static Sentence StandingOf(AttestationLevel level) => level switch
    {
        AttestationLevel.None => new KpiNotAttested(),
        AttestationLevel.Stated => new KpiAttested(),
        AttestationLevel.Verified => new KpiVerified(),
    };
}
