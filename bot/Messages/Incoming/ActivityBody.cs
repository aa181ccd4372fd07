using System.Text.Json;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Bot.Messages.Incoming;

/// <summary>The posted activity, or why its body was refused. The body is read completely,
/// at most <see cref="MaxKilobytes"/> KB, before any of it is used.</summary>
internal abstract record ActivityBody
{
    public const int MaxKilobytes = 256;

    private const int MostBytes = MaxKilobytes * 1024;
    private const int LongestPlace = 100;

    private ActivityBody()
    {
    }

    public sealed record Read(Activity Activity) : ActivityBody;

    public sealed record Invalid(ProblemResult Problem) : ActivityBody;

    public static async Task<ActivityBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        return request.ContentLength is > MostBytes || !await TryCopyAsync(request.Body, bytes, cancellationToken)
            ? new Invalid(new ProblemResult(StatusCodes.Status413PayloadTooLarge, new ActivityTooLarge(MaxKilobytes)))
            : Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    public static Invalid InvalidAt(string place) => new(new ProblemResult(StatusCodes.Status400BadRequest, new InvalidActivity(place)));

    private static async Task<bool> TryCopyAsync(Stream from, MemoryStream to, CancellationToken cancellationToken)
    {
        var part = new byte[16 * 1024];
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

    private static ActivityBody Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireJson.Default.Activity) is { } activity ? new Read(activity) : InvalidAt("$");
        }
        catch (JsonException problem)
        {
            return InvalidAt(PlaceOf(problem));
        }
    }

    // A JSON path contains member names from the caller's body, which may be very long.
    private static string PlaceOf(JsonException problem) => problem.Path switch
    {
        null or "" => "$",
        { Length: > LongestPlace } path => path[..LongestPlace],
        var path => path,
    };
}
