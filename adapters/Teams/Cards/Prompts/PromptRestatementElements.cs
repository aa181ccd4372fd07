using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Prompts.Card;

namespace StratexTeams.Adapters.Teams.Cards.Prompts;

/// <summary>Says whom to ask to restate a value of a closed period, with links to the KPIs' pages.</summary>
internal static class PromptRestatementElements
{
    public static IEnumerable<CardElement> Of(RestatementView view, TabLinks tabs) =>
    [
        .. view.Messages.Select(sentence => new CardElement.TextBlock(CardText.Escape(sentence))),
        .. view.Lines.SelectMany(line => Line(line, tabs)),
    ];

    private static IEnumerable<CardElement> Line(LockedLine line, TabLinks tabs) =>
    [
        new CardElement.TextBlock($"[{CardText.Escape(line.Name)}]({tabs.To(TabPage.Kpi, line.Kpi.Value).AbsoluteUri})") { Spacing = CardSpacing.Small },
        .. line.Value.Length > 0 ? [PromptCard.Small(line.Value) with { Spacing = CardSpacing.None }] : Array.Empty<CardElement>(),
    ];
}
