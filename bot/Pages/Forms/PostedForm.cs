using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Bot.Auth;
using StratexTeams.Core.EventLog;
using StratexTeams.Tabs.Forms;

namespace StratexTeams.Bot.Pages.Forms;

/// <summary>A form posted by one of our pages: of bounded size, each field given once.</summary>
internal sealed record PostedForm(string Id, DateTimeOffset MintedAt, FormKey Key, IReadOnlyDictionary<string, string> Fields)
{
    public const int MaxKilobytes = 64;
    private const int MostFields = 40;

    private static readonly FormOptions Bounds = new() { ValueCountLimit = MostFields, ValueLengthLimit = MaxKilobytes * 1024, KeyLengthLimit = 100, BufferBodyLengthLimit = MaxKilobytes * 1024 };

    /// <summary>An id that holds the time at which the page was made. A client that alters
    /// it harms only itself: its own repeated press is then no longer recognised.</summary>
    public static string NewId(DateTimeOffset now) => $"{now.UtcTicks.ToString("x", CultureInfo.InvariantCulture)}.{Guid.NewGuid():N}";

    /// <summary>Null when the body is no form of ours or is over the limits.</summary>
    public static async Task<PostedForm?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType || request.ContentLength > MaxKilobytes * 1024)
        {
            return null;
        }

        try
        {
            request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Bounds));
            var form = await request.ReadFormAsync(Bounds, cancellationToken);
            return form.All(field => field.Value.Count == 1) ? Of(form.ToDictionary(field => field.Key, field => Plain(field.Value.ToString()))) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The form's submission. The same form sent again has the same command id, so that it is applied once.</summary>
    public Submission ToSubmission(Caller caller, ICommand command, DateTimeOffset now) => new(
        caller.Tenant,
        caller.PageActor,
        CommandId.Of(caller.Tenant, caller.Person, ["page", .. Fields.OrderBy(field => field.Key, StringComparer.Ordinal).SelectMany(field => new[] { field.Key, field.Value })]),
        MintedAt < now ? MintedAt : now,
        command);

    public string this[string field] => Fields.GetValueOrDefault(field, "").Trim();

    private static PostedForm? Of(Dictionary<string, string> fields) =>
        fields.GetValueOrDefault(FormFrame.IdField) is { } id
        && long.TryParse(id.Split('.')[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ticks)
        && ticks >= DateTimeOffset.UnixEpoch.Ticks && ticks <= DateTimeOffset.MaxValue.Ticks
        && fields.GetValueOrDefault(FormFrame.DoesField) is { Length: > 0 } does
            ? new(id, new DateTimeOffset(ticks, TimeSpan.Zero), new FormKey(does, fields.GetValueOrDefault(FormFrame.ItemField, "")), fields)
            : null;

    // Browsers send line ends as CR LF; LF is kept.
    private static string Plain(string text) => text.ReplaceLineEndings("\n");
}
