using System.Globalization;
using System.Text.Json.Serialization;

namespace StratexTeams.Core.Exchange.Mapping;

/// <summary>Where the values of one import column come from: a column of the foreign file, a constant, or two columns with year and
/// month.</summary>
public sealed record MappedColumn
{
    [JsonPropertyName("column")]
    public string? Column { get; init; }

    /// <summary>The value for every row, where the file has no such column.</summary>
    [JsonPropertyName("constant")]
    public string? Constant { get; init; }

    [JsonPropertyName("year")]
    public string? Year { get; init; }

    [JsonPropertyName("month")]
    public string? Month { get; init; }

    /// <summary>Texts that count as an empty cell.</summary>
    [JsonPropertyName("empty")]
    public IReadOnlyList<string>? Empty { get; init; }

    /// <summary>Replacements: the text in the file, and the text to import instead.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>The text to import for a filled cell that is not in <see cref="Values"/>; null keeps the cell as it is.</summary>
    [JsonPropertyName("otherwise")]
    public string? Otherwise { get; init; }

    [JsonIgnore]
    public bool HasOneSource => (Column, Constant, Year, Month) is (not null, null, null, null) or (null, not null, null, null) or (null, null, not null, not null);

    internal IEnumerable<string> Sources => new[] { Column, Year, Month }.OfType<string>();

    internal Cell? Translate(Cell? cell) => cell switch
    {
        null => null,
        _ when Empty?.Any(text => IsSame(cell, text)) is true => null,
        _ when Values?.Where(value => IsSame(cell, value.Key)).Select(value => value.Value).FirstOrDefault() is { } ours => Cell.Of(ours),
        _ => Otherwise is null ? cell : Cell.Of(Otherwise),
    };

    // Numbers are compared by value: 0 equals 0.0.
    private static bool IsSame(Cell cell, string text) => cell.AsText.Trim() == text.Trim()
        || (Number(cell.AsText) is { } number && number == Number(text));

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
