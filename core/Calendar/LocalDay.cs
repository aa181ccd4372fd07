namespace StratexTeams.Core.Calendar;

/// <summary>Instants at which a day begins and ends in a time zone.</summary>
public static class LocalDay
{
    extension(DateOnly day)
    {
        /// <summary>
        /// The first instant at which clocks in the zone show this day: 01:00 where daylight saving time skips midnight, the
        /// first of the two where clocks go back and midnight occurs twice.
        /// </summary>
        public DateTimeOffset StartsAt(TimeZoneInfo zone)
        {
            var midnight = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            var instant = midnight - Larger(zone.GetUtcOffset(midnight.AddDays(-1)), zone.GetUtcOffset(midnight.AddDays(1)));

            // No clock can show midnight before this instant. TimeZoneInfo.IsInvalidTime would name the skipped hour, but it
            // misses changes that fall on the edge of a rule (Asuncion, 1 October 2017), so the clock itself is read.
            while (day.IsAhead(zone, instant))
            {
                instant = instant.AddMinutes(1);
            }

            return instant;
        }

        public DateTimeOffset EndsAt(TimeZoneInfo zone) => day.AddDays(1).StartsAt(zone);

        private bool IsAhead(TimeZoneInfo zone, DateTimeOffset instant) =>
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime) < day;
    }

    private static TimeSpan Larger(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
