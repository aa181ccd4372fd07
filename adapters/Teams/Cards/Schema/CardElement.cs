using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

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
    [JsonPropertyName("spacing")]
    public CardSpacing? Spacing { get; init; }

    /// <summary>Draws a line above the element.</summary>
    [JsonPropertyName("separator")]
    public bool Separator { get; init; }

    public sealed record TextBlock([property: JsonPropertyName("text")] string Text) : CardElement
    {
        [JsonPropertyName("weight")]
        public TextWeight? Weight { get; init; }

        [JsonPropertyName("size")]
        public TextSize? Size { get; init; }

        [JsonPropertyName("color")]
        public TextColor? Color { get; init; }

        [JsonPropertyName("isSubtle")]
        public bool IsSubtle { get; init; }

        /// <summary>Always true: without wrapping, text wider than a phone is cut off.</summary>
        [JsonPropertyName("wrap")]
        public bool Wrap { get; } = true;
    }

    public sealed record Container([property: JsonPropertyName("items")] IReadOnlyList<CardElement> Items) : CardElement
    {
        [JsonPropertyName("style")]
        public ContainerStyle? Style { get; init; }
    }

    public sealed record ColumnSet([property: JsonPropertyName("columns")] IReadOnlyList<CardColumn> Columns) : CardElement;

    public sealed record FactSet([property: JsonPropertyName("facts")] IReadOnlyList<CardFact> Facts) : CardElement;

    /// <summary>Also for numbers: Input.Number refuses a decimal comma on some phones.</summary>
    public sealed record InputText(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("label")] string Label) : CardElement
    {
        /// <summary>Repeats the label, for clients that do not show labels.</summary>
        [JsonPropertyName("placeholder")]
        public string? Placeholder { get; init; }

        [JsonPropertyName("value")]
        public string? Value { get; init; }

        [JsonPropertyName("isMultiline")]
        public bool IsMultiline { get; init; }

        [JsonPropertyName("maxLength")]
        public int? MaxLength { get; init; }
    }

    public sealed record InputChoiceSet(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("label")] string Label,
        [property: JsonPropertyName("choices")] IReadOnlyList<CardChoice> Choices) : CardElement
    {
        [JsonPropertyName("placeholder")]
        public string? Placeholder { get; init; }

        [JsonPropertyName("style")]
        public ChoiceStyle? Style { get; init; }

        [JsonPropertyName("isMultiSelect")]
        public bool IsMultiSelect { get; init; }

        /// <summary>Value of the selected choice; several are separated by commas.</summary>
        [JsonPropertyName("value")]
        public string? Value { get; init; }
    }

    /// <summary>Dates are written as 2017-09-30.</summary>
    public sealed record InputDate(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("label")] string Label) : CardElement
    {
        [JsonPropertyName("value")]
        public string? Value { get; init; }

        [JsonPropertyName("min")]
        public string? Min { get; init; }

        [JsonPropertyName("max")]
        public string? Max { get; init; }
    }
}
