using System.Collections.Concurrent;
using System.Globalization;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.People;

/// <summary>Creates an <see cref="Addressee"/> from a directory entry.</summary>
public sealed class Addressees(IDirectory directory)
{
    // Bounded by the cultures of the platform; few are used in one organisation.
    private static readonly ConcurrentDictionary<(CultureInfo Words, CultureInfo Numbers), CultureInfo> Cultures = [];

    /// <param name="named">People whose names the text will contain.</param>
    public async Task<Addressee> OfAsync(TenantId tenant, DirectoryEntry person, TimeZoneInfo usual, IEnumerable<PersonId> named, CancellationToken cancellationToken)
    {
        Dictionary<PersonId, string> names = new() { [person.Id] = person.Name };
        foreach (var other in named.Where(other => !names.ContainsKey(other)))
        {
            if (await directory.FindAsync(tenant, other, cancellationToken) is { } entry)
            {
                names[other] = entry.Name;
            }
        }

        return new(CultureOf(person), ZoneOf(person, usual), names);
    }

    public static TimeZoneInfo ZoneOf(DirectoryEntry person, TimeZoneInfo usual) =>
        person.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : usual;

    /// <summary>
    /// Words and month names in the person's language where it is supported, numbers in the person's number format, and
    /// always the Gregorian calendar, in which periods are counted.
    /// </summary>
    public static CultureInfo CultureOf(DirectoryEntry person)
    {
        var own = Language.Find(person.Locale) ?? CultureInfo.InvariantCulture;
        return Cultures.GetOrAdd((Language.SupportedFor(own), Language.Find(person.NumberFormat) ?? own), Mixed);
    }

    private static CultureInfo Mixed((CultureInfo Words, CultureInfo Numbers) of)
    {
        var language = (CultureInfo)of.Words.Clone();
        language.NumberFormat = of.Numbers.NumberFormat;
        language.DateTimeFormat.Calendar = language.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? language.DateTimeFormat.Calendar;
        return CultureInfo.ReadOnly(language);
    }
}
