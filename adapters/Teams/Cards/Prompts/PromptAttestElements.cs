using System.Globalization;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Prompts.Card;

namespace StratexTeams.Adapters.Teams.Cards.Prompts;

/// <summary>Values that others reported and this person is asked to attest: shown as text, with one list to decline values and one
/// note.</summary>
internal static class PromptAttestElements
{
    private const int LongestText = 1000;

    public static IEnumerable<CardElement> Of(AttestView vouch) =>
    [
        new CardElement.Container(
        [
            .. vouch.Title is { } title ? [new CardElement.TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder }] : Array.Empty<CardElement>(),
            .. vouch.Lines.SelectMany(Line),
        ])
        {
            Separator = true,
            Spacing = CardSpacing.Medium,
        },
        new CardElement.InputChoiceSet(
            PromptInputs.Declined,
            vouch.DeclineLabel,
            [.. vouch.Lines.Select(line => new CardChoice(CardText.Escape(line.Name), line.Number.ToString(CultureInfo.InvariantCulture)))])
        {
            Style = ChoiceStyle.Expanded,
            IsMultiSelect = true,
            Value = vouch.Lines.Where(line => line.IsDeclined).Select(line => line.Number).ToList() is { Count: > 0 } declined ? string.Join(',', declined) : null,
        },
        .. vouch.Problem is { } problem ? [PromptCard.Warning(problem)] : Array.Empty<CardElement>(),
        new CardElement.InputText(PromptInputs.Note, vouch.NoteLabel)
        {
            Placeholder = vouch.NoteLabel,
            Value = vouch.Note.Length > 0 ? vouch.Note : null,
            IsMultiline = true,
            MaxLength = LongestText,
        },
    ];

    private static IEnumerable<CardElement> Line(AttestLine line) =>
    [
        new CardElement.TextBlock(CardText.Escape(line.Name)) { Spacing = CardSpacing.Small },
        PromptCard.Small(line.Line) with { Spacing = CardSpacing.None },
        .. line.Problem is { } problem ? [PromptCard.Warning(problem)] : Array.Empty<CardElement>(),
    ];
}
