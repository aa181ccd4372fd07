using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>What a card's body is made of. Text in it is Markdown: what people wrote goes through <see cref="CardText"/>.</summary>
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

    /// <summary>Above it; the usual distance when absent.</summary>
    public CardSpacing? Spacing { get; init; }

    /// <summary>A line above it.</summary>
    public bool Separator { get; init; }

    public sealed record TextBlock(string Text) : CardElement
    {
        public TextWeight? Weight { get; init; }

        public TextSize? Size { get; init; }

        public TextColor? Color { get; init; }

        public bool IsSubtle { get; init; }

        /// <summary>Always: what does not fit a phone would be cut off.</summary>
        public bool Wrap { get; } = true;
    }

    public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
    {
        public ContainerStyle? Style { get; init; }
    }

    public sealed record ColumnSet(IReadOnlyList<CardColumn> Columns) : CardElement;

    public sealed record FactSet(IReadOnlyList<CardFact> Facts) : CardElement;

    /// <summary>Numbers too: the one for numbers refuses the comma on some phones.</summary>
    public sealed record InputText(string Id, string Label) : CardElement
    {
        /// <summary>The label once more, for clients that leave labels out.</summary>
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

        /// <summary>The value of what is chosen; several with commas between them.</summary>
        public string? Value { get; init; }
    }

    /// <summary>Days as 2017-09-30.</summary>
    public sealed record InputDate(string Id, string Label) : CardElement
    {
        public string? Value { get; init; }

        public string? Min { get; init; }

        public string? Max { get; init; }
    }
}
