using System.Globalization;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Benchmarks;

/// <summary>A realistic log: KPIs are defined first, then values are reported month by month, each by its own command.</summary>
internal static class Samples
{
    public static readonly TenantId Tenant = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    public static readonly Actor Owner = new(new PersonId("owner"), EntryPoint.Api);

    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public static KpiId Kpi(int number) => new(string.Create(CultureInfo.InvariantCulture, $"kpi-{number:D5}"));

    public static CommandId Command(long number) => CommandId.Of(Tenant, Owner.Person, number.ToString(CultureInfo.InvariantCulture));

    public static DomainEvent Fact(long number, int kpis) => number < kpis
        ? new KpiDefined(Kpi((int)number), new() { Name = $"Indicator {number}", Owner = Owner.Person })
        : new KpiValueReported(
            Kpi((int)(number % kpis)), new Period(new DateOnly(2000, 1, 1).AddMonths((int)(number / kpis)), 1), 80m + (number % 400 / 10m), new FreeText("as measured"));

    /// <summary>A chained log of <paramref name="count"/> records, spread evenly over 30 days.</summary>
    public static IEnumerable<StoredEvent> Log(long count, int kpis)
    {
        var previous = Sha256.None;
        for (var number = 0L; number < count; number++)
        {
            var stored = EventCodec.Encode(new RecordedEvent
            {
                Tenant = Tenant,
                Incarnation = 1,
                Sequence = number,
                Previous = previous,
                Actor = Owner,
                Command = Command(number),
                RecordedAt = Start + (TimeSpan.FromDays(30) * ((double)number / count)),
                Data = Fact(number, kpis),
            });
            previous = stored.Hash();
            yield return stored;
        }
    }
}
