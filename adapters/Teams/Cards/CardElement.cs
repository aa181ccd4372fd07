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
    [JsonPropertyName("spacing")]
    public CardSpacing? Spacing { get; init; }

    /// <summary>A line above it.</summary>
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

        /// <summary>Always: what does not fit a phone would be cut off.</summary>
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

    /// <summary>Numbers too: the one for numbers refuses the comma on some phones.</summary>
    public sealed record InputText(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("label")] string Label) : CardElement
    {
        /// <summary>The label once more, for clients that leave labels out.</summary>
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

        /// <summary>The value of what is chosen; several with commas between them.</summary>
        [JsonPropertyName("value")]
        public string? Value { get; init; }
    }

    /// <summary>Days as 2017-09-30.</summary>
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
