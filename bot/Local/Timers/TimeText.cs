using System.Globalization;

namespace StratexTeams.Bot.Local.Timers;

/// <summary>Reads and writes a time as ISO 8601; without an offset it is in the organisation's time zone.</summary>
internal static class TimeText
{
    private static readonly string[] OnOurClocks = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];
    private static readonly string[] Anywhere = [.. OnOurClocks.Select(format => $"{format}K")];

    public static string Format(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Parse(string? text, TimeZoneInfo zone)
    {
        if (DateTime.TryParseExact(text, OnOurClocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var here))
        {
            return new DateTimeOffset(here, TimeSpan.Zero) - zone.GetUtcOffset(here);
        }

        return DateTimeOffset.TryParseExact(text, Anywhere, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment.ToUniversalTime() : null;
    }
}
