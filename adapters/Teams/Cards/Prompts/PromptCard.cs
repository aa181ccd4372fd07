using System.Globalization;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Card;

namespace StratexTeams.Adapters.Teams.Cards.Prompts;

/// <summary>The card that asks a KPI owner for everything that is due, and shows the result in the same place after the answer.</summary>
public static class PromptCard
{
    public static AdaptiveCard Of(PromptView view, Addressee reader, CardPress form, TabLinks tabs) => new()
    {
        FallbackText = view.Summary,
        Rtl = reader.Culture.TextInfo.IsRightToLeft ? true : null,
        Body =
        [
            .. Head(view),
            .. view.Rows.Select(PromptRowElements.Of),
            .. view.Attest is { } vouch ? PromptAttestElements.Of(vouch) : [],
            .. view.Restatement is { } restatement ? PromptRestatementElements.Of(restatement, tabs) : [],
            .. Receipt(view),
            .. view.Statement is { } statement ? [Small(statement) with { Separator = true }] : Array.Empty<CardElement>(),
        ],
        Actions = view.Buttons.Count == 0 ? null : [.. view.Buttons.Select(button => Action(button, view, form, tabs))],
    };

    internal static CardElement.TextBlock Small(string text) => new(CardText.Escape(text)) { Size = TextSize.Small, IsSubtle = true, Spacing = CardSpacing.Small };

    internal static CardElement.TextBlock Warning(string text) => new(CardText.Escape(text)) { Size = TextSize.Small, Color = TextColor.Attention, Spacing = CardSpacing.Small };

    private static IEnumerable<CardElement> Head(PromptView view) =>
    [
        new CardElement.TextBlock(CardText.Escape(view.Title)) { Size = TextSize.Large, Weight = TextWeight.Bolder },
        .. view.Subtitle is { } subtitle ? [Small(subtitle) with { Spacing = CardSpacing.None }] : Array.Empty<CardElement>(),
        .. view.Notice is { } notice ? [Warning(notice)] : Array.Empty<CardElement>(),
    ];

    private static IEnumerable<CardElement> Receipt(PromptView view) =>
    [
        .. view.Receipt.Count == 0 ? Array.Empty<CardElement>() :
            [new CardElement.FactSet([.. view.Receipt.Select(line => new CardFact(CardText.Escape(line.Name), CardText.Escape(line.Value)))]) { Separator = true }],
        .. view.Effects.Select(effect => Small(effect)),
        .. view.DeferredLines.Select(off => new CardElement.InputDate(PromptInputs.Until(off.Number), off.Label)
        {
            Value = Day(off.Day),
            Min = Day(off.From),
            Max = Day(off.Until),
            Separator = true,
        }),
    ];

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static CardAction Action(PromptButton button, PromptView view, CardPress form, TabLinks tabs) => button.Verb switch
    {
        PromptVerb.OpenDue => new CardAction.OpenUrl(tabs.To(TabPage.Due)) { Title = button.Title },
        PromptVerb.OpenScorecard => new CardAction.OpenUrl(tabs.To(TabPage.Scorecard)) { Title = button.Title },
        PromptVerb.Send or PromptVerb.Preview or PromptVerb.EditRecorded or PromptVerb.SendCorrection or PromptVerb.Show or PromptVerb.Defer or PromptVerb.Restate => ActionButtons.Action(button.Title, Data(button, view), form),
    };

    // Only what identifies the card: the activity says who presses, and the log knows which KPI a line number means.
    private static JsonObject Data(PromptButton button, PromptView view)
    {
        var data = new JsonObject
        {
            [ActionButtons.Verb] = PromptInputs.VerbOf(button.Verb),
            [PromptInputs.Prompt] = view.Prompt.Id.Sequence,
            [PromptInputs.Revision] = view.Prompt.Revision,
        };
        if (button.IsAttesting)
        {
            data[PromptInputs.Attest] = true;
        }

        if (view.Rows.Count > 0)
        {
            data[PromptInputs.OnCard] = string.Join(' ', view.Rows.Select(row => row.Number));
        }

        Add(data, PromptInputs.Shown, view.ShownHashes.Select(shown => (shown.Key, shown.Value)));
        Add(data, PromptInputs.Asked, view.Rows.Where(row => row.Input.NumberToConfirm.Length > 0).Select(row => (row.Number, row.Input.NumberToConfirm)));
        return data;
    }

    private static void Add(JsonObject data, string member, IEnumerable<(int Number, string Text)> texts)
    {
        var members = texts.ToDictionary(text => text.Number.ToString(CultureInfo.InvariantCulture), text => (JsonNode?)text.Text);
        if (members.Count > 0)
        {
            data[member] = new JsonObject(members);
        }
    }
}
