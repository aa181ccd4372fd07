using System.Text.Json;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>An activity that the bot sends. Only what the connector needs is parsed; the page gets it unchanged.</summary>
internal abstract record PostedActivity
{
    // Teams takes about 100 KB; the rest is room for the envelope.
    private const int MostBytes = 128 * 1024;

    private PostedActivity()
    {
    }

    public sealed record Valid(JsonElement Activity) : PostedActivity
    {
        /// <summary>Other activities, such as typing indicators, are accepted and not shown.</summary>
        public bool IsMessage => Activity.GetProperty("type").ValueEquals("message");
    }

    public sealed record Invalid(IResult Answer) : PostedActivity;

    public static async Task<PostedActivity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await request.Body.ReadAsync(part, cancellationToken) is > 0 and var read)
        {
            if (bytes.Length + read > MostBytes)
            {
                return new Invalid(ConnectorErrors.TooBig);
            }

            bytes.Write(part, 0, read);
        }

        return Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    private static PostedActivity Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement is { ValueKind: JsonValueKind.Object } activity && activity.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String
                ? new Valid(activity.Clone())
                : new Invalid(ConnectorErrors.BadSyntax);
        }
        catch (JsonException)
        {
            return new Invalid(ConnectorErrors.BadSyntax);
        }
    }
}
