using System.Globalization;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Card;

namespace StratexTeams.Adapters.Teams.Cards.Prompts;

/// <summary>One line of a prompt card: the KPI's name, its input fields, tick boxes and explanation.</summary>
internal static class PromptRowElements
{
    private const int LongestNumber = 24;
    private const int LongestText = 1000;

    public static CardElement Of(RowView row) => new CardElement.Container(
    [
        new CardElement.TextBlock(CardText.Escape(row.Name)) { Weight = TextWeight.Bolder },
        PromptCard.Small(row.Summary) with { Spacing = CardSpacing.None },
        .. row.Problem is { } problem ? [PromptCard.Warning(problem)] : Array.Empty<CardElement>(),
        .. Fields(row),
        .. row.Preview is { } preview ? [PromptCard.Small(preview)] : Array.Empty<CardElement>(),
        .. Ticks(row),
        .. row.ExplanationLabel is { } why ? [Text(PromptInputs.Why(row.Number), why, row.Input.Explanation) with { IsMultiline = true, MaxLength = LongestText }] : Array.Empty<CardElement>(),
    ])
    {
        Separator = true,
        Spacing = CardSpacing.Medium,
    };

    private static IEnumerable<CardElement> Fields(RowView row) => row.Field switch
    {
        RowField.Rate rate =>
        [
            new CardElement.ColumnSet(
            [
                Column(Text(PromptInputs.Numerator(row.Number), rate.Numerator, row.Input.Value)),
                Column(Text(PromptInputs.Denominator(row.Number), rate.Denominator, row.Input.Denominator)),
            ])
            {
                Spacing = CardSpacing.Small,
            },
        ],
        RowField.Choice choice =>
        [
            new CardElement.InputChoiceSet(
                PromptInputs.Value(row.Number),
                choice.Label,
                // Not escaped: a drop-down list shows plain text, unlike tick boxes.
                [.. choice.Steps.Select(step => new CardChoice(step.Name, step.Value.ToString(CultureInfo.InvariantCulture)))])
            {
                Placeholder = choice.Label,
                Style = ChoiceStyle.Compact,
                Value = Filled(row.Input.Value),
                Spacing = CardSpacing.Small,
            },
        ],
        RowField.Value value => [Text(PromptInputs.Value(row.Number), value.Label, row.Input.Value)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static CardColumn Column(CardElement element) => new([element]) { VerticalContentAlignment = ContentAlignment.Bottom };

    private static CardElement.InputText Text(string id, string label, string typed) => new(id, label)
    {
        Placeholder = label,
        Value = Filled(typed),
        MaxLength = LongestNumber,
        Spacing = CardSpacing.Small,
    };

    // A multi-select instead of a single choice: a tick box can be cleared, a radio button cannot.
    private static IEnumerable<CardElement> Ticks(RowView row)
    {
        IReadOnlyList<CardChoice> choices =
        [
            .. row.NoChangeLabel is { } noChange ? [new CardChoice(CardText.Escape(noChange), PromptInputs.Same)] : Array.Empty<CardChoice>(),
            .. row.NotAvailableYetLabel is { } notYet ? [new CardChoice(CardText.Escape(notYet), PromptInputs.Later)] : Array.Empty<CardChoice>(),
        ];
        return choices.Count == 0 ? [] :
        [
            new CardElement.InputChoiceSet(PromptInputs.Ticks(row.Number), row.TicksLabel, choices)
            {
                Style = ChoiceStyle.Expanded,
                IsMultiSelect = true,
                Value = Filled(string.Join(',', Ticked(row.Input))),
                Spacing = CardSpacing.Small,
            },
        ];
    }

    private static IEnumerable<string> Ticked(RowInput typed) =>
        [.. typed.IsNoChange ? [PromptInputs.Same] : Array.Empty<string>(), .. typed.IsNotAvailableYet ? [PromptInputs.Later] : Array.Empty<string>()];

    private static string? Filled(string text) => text.Length > 0 ? text : null;
}
