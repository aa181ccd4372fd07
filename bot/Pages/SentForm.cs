using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Bot.Auth;
using StratexTeams.Core.EventLog;
using StratexTeams.Tabs.Forms;

namespace StratexTeams.Bot.Pages;

/// <summary>A form of ours as it arrived: bounded, and read strictly.</summary>
internal sealed record SentForm(string Id, DateTimeOffset MintedAt, FormKey Key, IReadOnlyDictionary<string, string> Fields)
{
    public const int MostKilobytes = 64;
    private const int MostFields = 40;

    private static readonly FormOptions Bounds = new() { ValueCountLimit = MostFields, ValueLengthLimit = MostKilobytes * 1024, KeyLengthLimit = 100, BufferBodyLengthLimit = MostKilobytes * 1024 };

    /// <summary>The form's id says when the page was made. It is the reader's word, and only the reader is hurt by a false one: their own press is then not known again.</summary>
    public static string NewId(DateTimeOffset now) => $"{now.UtcTicks.ToString("x", CultureInfo.InvariantCulture)}.{Guid.NewGuid():N}";

    /// <summary>Null for what is no form of ours, or too much of one.</summary>
    public static async Task<SentForm?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType || request.ContentLength > MostKilobytes * 1024)
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

    /// <summary>The same for the same form pressed again, whatever happens in between.</summary>
    public Submission Asking(Caller caller, ICommand command, DateTimeOffset now) => new(
        caller.Tenant,
        caller.ByPage,
        CommandId.Of(caller.Tenant, caller.Person, ["page", .. Fields.OrderBy(field => field.Key, StringComparer.Ordinal).SelectMany(field => new[] { field.Key, field.Value })]),
        MintedAt < now ? MintedAt : now,
        command);

    public string this[string field] => Fields.GetValueOrDefault(field, "").Trim();

    private static SentForm? Of(Dictionary<string, string> fields) =>
        fields.GetValueOrDefault(FormFrame.IdField) is { } id
        && long.TryParse(id.Split('.')[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ticks)
        && ticks >= DateTimeOffset.UnixEpoch.Ticks && ticks <= DateTimeOffset.MaxValue.Ticks
        && fields.GetValueOrDefault(FormFrame.DoesField) is { Length: > 0 } does
            ? new(id, new DateTimeOffset(ticks, TimeSpan.Zero), new FormKey(does, fields.GetValueOrDefault(FormFrame.ItemField, "")), fields)
            : null;

    // Browsers send line ends as two signs; what is kept has one.
    private static string Plain(string text) => text.ReplaceLineEndings("\n");
}
