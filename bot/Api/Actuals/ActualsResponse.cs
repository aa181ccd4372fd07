using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Api.Actuals;

/// <summary>What became of each row, in the order of the request.</summary>
public sealed record ActualsResponse(
    [property: JsonPropertyName("recorded")] int Recorded,
    [property: JsonPropertyName("unchanged")] int Unchanged,
    [property: JsonPropertyName("refused")] int Refused,
    [property: JsonPropertyName("rows")] IReadOnlyList<ActualRowResponse> Rows)
{
    internal static ActualsResponse Of(IReadOnlyList<ActualRowResponse> rows) => new(Count(rows, ActualRowStatus.Recorded), Count(rows, ActualRowStatus.Unchanged), Count(rows, ActualRowStatus.Refused), rows);

    private static int Count(IReadOnlyList<ActualRowResponse> rows, ActualRowStatus result) => rows.Count(row => row.Result == result);
}
