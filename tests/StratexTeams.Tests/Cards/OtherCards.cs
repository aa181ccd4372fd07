using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Words;
using StratexTeams.Tests.Sample;

namespace StratexTeams.Tests.Cards;

/// <summary>The cards that answer chat commands, on the sample organisation.</summary>
internal sealed class OtherCards(PlayedSample sample, CardReader reader, Addressee people)
{
    private static readonly int[] Waiting = [0, 1, 12];

    private static readonly int[] Found = [0, 2, 6, 40];

    private const string Said = "how are *we* doing on [ships](https://harbour.example) <at>and trucks</at>";

    public IEnumerable<(string Name, AdaptiveCard Card)> All => [.. Plain, .. Scores, .. Kpis, .. Objectives, .. People, .. Names];

    private IEnumerable<(string, AdaptiveCard)> Plain =>
    [
        .. Waiting.Select(waiting => ($"greeting, {waiting} wait", GreetingCard.Of(reader, "Jonas *J* Lindqvist", waiting))),
        ("help", HelpCard.Of(reader, null, isOffice: false)),
        ("help for the office", HelpCard.Of(reader, new HelpUnknownPress(), isOffice: true)),
        ("help with a guess", HelpCard.Of(reader, new HelpNearest("dew", "due"), isOffice: true)),
        ("help after what means nothing", HelpCard.Of(reader, new HelpUnknown(Said), isOffice: false)),
        .. new Sentence[] { new NothingDue(), new YourCardIsBelow(), new PromptExpired(), new CardOutdated(), new DecliningNeedsANote() }
            .Select(sentence => ($"sentence {sentence.GetType().Name}", MessageCard.Of(reader, sentence))),
        ("sentence with buttons", MessageCard.Of(reader, new NothingDue(), reader.DueButton, reader.ScorecardButton, reader.HelpButton, reader.LateButton, reader.PageButton(TabPage.Plan))),
    ];

    private IEnumerable<(string, AdaptiveCard)> Scores =>
    [
        ("scorecard as known", ScorecardCard.Of(reader, sample.Known(ScorecardAxis.Theme))),
        ("scorecard of objectives", ScorecardCard.Of(reader, sample.Known(ScorecardAxis.Perspective))),
        ("scorecard as reported", ScorecardCard.Of(reader, Scorecard.AsReported(sample.State, sample.Month(1), ScorecardAxis.Theme)!)),
    ];

    private IEnumerable<(string, AdaptiveCard)> Kpis =>
        from kpi in sample.State.Kpis.Active
        from card in new[] { Known(kpi), Published(kpi) }
        where card.Card is not null
        select card;

    private IEnumerable<(string, AdaptiveCard)> Objectives =>
        from objective in sample.State.Strategy.Objectives
        let view = ObjectiveView.Of(sample.State, objective.Key, sample.Month(1), sample.Now)
        let kpis = view.Kpis.Select(line => (sample.State.Kpis.All[line.Kpi.Kpi].Definition.Name, line.Kpi)).ToList()
        select ($"objective {objective.Key.Value}", ObjectiveCard.Of(reader, objective.Key.Value, objective.Value.Name, "Every ship on its day", reader.Name(sample.Month(1)), view.Result, kpis));

    private IEnumerable<(string, AdaptiveCard)> People
    {
        get
        {
            IReadOnlyList<(string, int, DateOnly)> late = [.. DueItems.Late(sample.State, sample.Now.AddMonths(1)).GroupBy(item => item.Person)
                .Select(items => (people.NameOf(items.Key), items.Count(), items.Min(item => item.Due)))];
            yield return ("nobody is late", LateCard.Of(reader, []));
            yield return ("some are late", LateCard.Of(reader, late));
            yield return ("many are late", LateCard.Of(reader, [.. Enumerable.Repeat(late, 20).SelectMany(each => each)]));
        }
    }

    private IEnumerable<(string, AdaptiveCard)> Names =>
        from count in Found
        let found = sample.State.Kpis.Active.Take(count).Select(kpi => (kpi.Id.Value, kpi.Definition.Name)).ToList()
        from heading in new Sentence[] { new SeveralMatch(Said), new NoneMatches(Said) }
        select ($"{heading.GetType().Name} of {count}", SuggestionsCard.Of(reader, heading, NavigationButtons.Kpi, found));

    private (string Name, AdaptiveCard Card) Known(Kpi kpi) => ($"KPI {kpi.Id.Value}", KpiCard.Of(reader, KpiView.Of(sample.State, kpi.Id, sample.Now)!));

    private (string Name, AdaptiveCard Card) Published(Kpi kpi) =>
        ($"KPI {kpi.Id.Value} as published", sample.State.Scorecards.ReportedFor(sample.Month(1))!.Kpis.FirstOrDefault(result => result.Kpi == kpi.Id) is { } published ? KpiCard.Of(reader, kpi, published) : null!);
}
