namespace StratexTeams.Core.Kpis;

/// <summary>When a day begins and ends on the clocks of one time zone.</summary>
public static class LocalDay
{
    extension(DateOnly day)
    {
        /// <summary>The first instant at which clocks in the zone show this day, or a later one where the zone skipped it.</summary>
        public DateTimeOffset StartsAt(TimeZoneInfo zone)
        {
            var local = day.ToDateTime(TimeOnly.MinValue);

            // Some zones begin daylight saving at midnight: there the day begins at 01:00, the first time that exists.
            while (zone.IsInvalidTime(local))
            {
                local = local.AddMinutes(1);
            }

            // Where clocks go back over midnight it strikes twice; the larger offset is the first of the two.
            var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
            return new DateTimeOffset(local, offset).ToUniversalTime();
        }

        public DateTimeOffset EndsAt(TimeZoneInfo zone) => day.AddDays(1).StartsAt(zone);
    }
}
