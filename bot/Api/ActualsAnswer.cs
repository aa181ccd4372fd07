using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Api;

/// <summary>What became of each row, in the order of the request.</summary>
public sealed record ActualsAnswer(
    [property: JsonPropertyName("recorded")] int Recorded,
    [property: JsonPropertyName("unchanged")] int Unchanged,
    [property: JsonPropertyName("refused")] int Refused,
    [property: JsonPropertyName("rows")] IReadOnlyList<RowAnswer> Rows)
{
    internal static ActualsAnswer Of(IReadOnlyList<RowAnswer> rows) => new(Count(rows, RowResult.Recorded), Count(rows, RowResult.Unchanged), Count(rows, RowResult.Refused), rows);

    private static int Count(IReadOnlyList<RowAnswer> rows, RowResult result) => rows.Count(row => row.Result == result);
}
