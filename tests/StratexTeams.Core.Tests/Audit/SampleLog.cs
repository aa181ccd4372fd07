using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Core.Tests.Audit;

/// <summary>A deterministic hash-chained log of any length, with every kind of fact, actor and comment, and a restore after record
/// 119.</summary>
public static class SampleLog
{
    public static readonly TenantId Tenant = new(new Guid("3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63"));

    private static readonly DateTimeOffset Began = new(2017, 2, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] Comments =
    [
        "",
        "Two large customers left",
        "Größe geprüft, naïve Schätzung – 3 × höher",
        "He said \"no\\yes\",\nthen left\t\u0001",
        "数字が正しい 👍🏽",
        """{"sequence":7,"previous":"0000000000000000000000000000000000000000000000000000000000000000"}""",
    ];

    public static IReadOnlyList<StoredEvent> Of(int records)
    {
        List<StoredEvent> log = [];
        var head = Sha256.None;
        for (var i = 0; i < records; i++)
        {
            log.Add(EventCodec.Encode(Record(i, head)));
            head = log[i].Hash();
        }

        return log;
    }

    public static RecordedEvent Record(int sequence, Sha256 previous) => new()
    {
        Tenant = Tenant,
        Incarnation = sequence < 120 ? 1 : 2,
        Sequence = sequence,
        Previous = previous,
        Actor = (sequence % 4) switch
        {
            0 => new Actor(new PersonId("ana"), EntryPoint.Card),
            1 => new Actor(new PersonId("ben"), EntryPoint.Page, new PersonId("chloé")),
            2 => Actor.Job("dispatch-effects"),
            _ => Actor.Operator,
        },
        Command = CommandId.Of(Tenant, new PersonId("ana"), $"sample {sequence / 2}"),
        RecordedAt = Began.AddSeconds(sequence / 3 * 3600.125),
        Batch = sequence % 11 is 5 ? new BatchId(sequence) : null,
        Data = Fact(sequence),
    };

    private static DomainEvent Fact(int i) => (i % 9) switch
    {
        0 => new KpiDefined(new KpiId($"kpi-{i}"), new() { Name = $"Churn in region {i}", Owner = new PersonId("ana"), Baseline = 2.50m }),
        1 or 2 or 3 => new KpiValueReported(new KpiId($"kpi-{i / 9}"), Period.Month(2017, 1 + i % 12), i * 1.25m, new FreeText(Comments[i % Comments.Length])),
        4 => new EffectRequested(EffectKind.Card, new PersonId("ben"), $"prompt {i}"),
        5 => new EffectsClaimed([new EffectId(i - 1), new EffectId(i)], Began.AddDays(i)),
        6 => new EffectDone(new EffectId(i - 2), $"1:activity-{i}"),
        7 => new EffectFailed(new EffectId(i), EffectFailure.InDoubt, null),
        _ => new TenantOnboarded(new Guid(i, 0, 0, new byte[8])),
    };
}
