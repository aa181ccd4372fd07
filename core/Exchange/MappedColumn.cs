using System.Globalization;
using System.Text.Json.Serialization;

namespace StratexTeams.Core.Exchange;

/// <summary>Where one of our columns comes from: a column of the foreign file, a constant, or two columns that name a month.</summary>
public sealed record MappedColumn
{
    [JsonPropertyName("column")]
    public string? Column { get; init; }

    /// <summary>For what the file does not say.</summary>
    [JsonPropertyName("constant")]
    public string? Constant { get; init; }

    [JsonPropertyName("year")]
    public string? Year { get; init; }

    [JsonPropertyName("month")]
    public string? Month { get; init; }

    /// <summary>What counts as an empty cell.</summary>
    [JsonPropertyName("empty")]
    public IReadOnlyList<string>? Empty { get; init; }

    /// <summary>Their word for it, and ours.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>For a filled cell that <see cref="Values"/> does not name; as it stands there where this is absent.</summary>
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

    // A 0 is a 0, with decimals or without.
    private static bool IsSame(Cell cell, string text) => cell.AsText.Trim() == text.Trim()
        || (Number(cell.AsText) is { } number && number == Number(text));

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
