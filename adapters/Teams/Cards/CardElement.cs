using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>An element of a card's body. Its text is Markdown: text that people wrote is escaped with <see cref="CardText"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
public abstract record CardElement
{
    private CardElement()
    {
    }

    /// <summary>Space above the element; the client's default when null.</summary>
    public CardSpacing? Spacing { get; init; }

    /// <summary>Draws a line above the element.</summary>
    public bool Separator { get; init; }

    public sealed record TextBlock(string Text) : CardElement
    {
        public TextWeight? Weight { get; init; }

        public TextSize? Size { get; init; }

        public TextColor? Color { get; init; }

        public bool IsSubtle { get; init; }

        /// <summary>Always true: without wrapping, text wider than a phone is cut off.</summary>
        public bool Wrap { get; } = true;
    }

    public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
    {
        public ContainerStyle? Style { get; init; }
    }

    public sealed record ColumnSet(IReadOnlyList<CardColumn> Columns) : CardElement;

    public sealed record FactSet(IReadOnlyList<CardFact> Facts) : CardElement;

    /// <summary>Also for numbers: Input.Number refuses a decimal comma on some phones.</summary>
    public sealed record InputText(string Id, string Label) : CardElement
    {
        /// <summary>Repeats the label, for clients that do not show labels.</summary>
        public string? Placeholder { get; init; }

        public string? Value { get; init; }

        public bool IsMultiline { get; init; }

        public int? MaxLength { get; init; }
    }

    public sealed record InputChoiceSet(string Id, string Label, IReadOnlyList<CardChoice> Choices) : CardElement
    {
        public string? Placeholder { get; init; }

        public ChoiceStyle? Style { get; init; }

        public bool IsMultiSelect { get; init; }

        /// <summary>Value of the selected choice; several are separated by commas.</summary>
        public string? Value { get; init; }
    }

    /// <summary>Dates are written as 2017-09-30.</summary>
    public sealed record InputDate(string Id, string Label) : CardElement
    {
        public string? Value { get; init; }

        public string? Min { get; init; }

        public string? Max { get; init; }
    }
}
