using System.Text.Json;
using StratexTeams.Bot.Api.Json;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Api.Actuals;

/// <summary>The rows of a bulk request, read whole before the first of them counts.</summary>
internal abstract record ActualsBody
{
    public const int MaxRows = 10_000;
    public const int MaxMegabytes = 5;

    private const int MostBytes = MaxMegabytes * 1024 * 1024;
    private const int LongestPlace = 100;

    private ActualsBody()
    {
    }

    public sealed record Rows(ActualRow[] All) : ActualsBody;

    public sealed record Invalid(int Status, Rejection Reason) : ActualsBody;

    public static async Task<ActualsBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        return request.ContentLength is > MostBytes || !await TryCopyAsync(request.Body, bytes, cancellationToken)
            ? new Invalid(StatusCodes.Status413PayloadTooLarge, new BodyTooLarge(MaxMegabytes))
            : Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static async Task<bool> TryCopyAsync(Stream from, MemoryStream to, CancellationToken cancellationToken)
    {
        var part = new byte[64 * 1024];
        while (await from.ReadAsync(part, cancellationToken) is > 0 and var read)
        {
            if (to.Length + read > MostBytes)
            {
                return false;
            }

            to.Write(part, 0, read);
        }

        return true;
    }

    private static ActualsBody Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            if (HasTooManyRows(body))
            {
                return new Invalid(StatusCodes.Status413PayloadTooLarge, new TooManyActuals(MaxRows));
            }

            return JsonSerializer.Deserialize(body, ApiJson.Default.ActualRowArray) switch
            {
                null => new Invalid(StatusCodes.Status400BadRequest, new InvalidBody("$")),
                var rows when Array.FindIndex(rows, row => row is null) is >= 0 and var at => new Invalid(StatusCodes.Status400BadRequest, new InvalidBody($"$[{at}]")),
                var rows => new Rows(rows),
            };
        }
        catch (JsonException problem)
        {
            return new Invalid(StatusCodes.Status400BadRequest, new InvalidBody(PlaceOf(problem)));
        }
    }

    // A row costs more in memory than the few characters it may be written with, so they are counted before they are made.
    private static bool HasTooManyRows(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var rows = 0;
        try
        {
            while (rows <= MaxRows && reader.Read())
            {
                rows += reader is { CurrentDepth: 1, TokenType: JsonTokenType.StartObject } ? 1 : 0;
            }
        }
        catch (JsonException)
        {
            // Not to be counted further, and soon to be refused with its place.
        }

        return rows > MaxRows;
    }

    // The path may hold what the caller wrote, however long; at the root it says nothing.
    private static string PlaceOf(JsonException problem) => problem switch
    {
        { Path: null or "" or "$" } => $"line {problem.LineNumber + 1 ?? 1}",
        { Path.Length: > LongestPlace } => problem.Path[..LongestPlace],
        _ => problem.Path,
    };
}
