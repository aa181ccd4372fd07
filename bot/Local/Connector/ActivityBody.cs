using System.Text.Json;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>What the bot sends, read only as far as a connector must: it is shown as it came.</summary>
internal abstract record ActivityBody
{
    // Teams takes about 100 KB; the rest is room for the envelope.
    private const int MostBytes = 128 * 1024;

    private ActivityBody()
    {
    }

    public sealed record Sent(JsonElement Activity) : ActivityBody
    {
        /// <summary>Typing indicators and the like are taken and not shown.</summary>
        public bool IsMessage => Activity.GetProperty("type").ValueEquals("message");
    }

    public sealed record Bad(IResult Answer) : ActivityBody;

    public static async Task<ActivityBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await request.Body.ReadAsync(part, cancellationToken) is > 0 and var read)
        {
            if (bytes.Length + read > MostBytes)
            {
                return new Bad(ErrorResponse.TooBig);
            }

            bytes.Write(part, 0, read);
        }

        return Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    private static ActivityBody Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement is { ValueKind: JsonValueKind.Object } activity && activity.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String
                ? new Sent(activity.Clone())
                : new Bad(ErrorResponse.BadSyntax);
        }
        catch (JsonException)
        {
            return new Bad(ErrorResponse.BadSyntax);
        }
    }
}
