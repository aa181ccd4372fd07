using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Audit;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Tests.EventLog.Golden;

namespace StratexTeams.Core.Tests.Audit;

public sealed class HistoryEntryTests
{
    /// <summary>Facts that belong to no strategy item and so appear in no history.</summary>
    private static readonly Type[] Silent =
    [
        typeof(BatchCommitted), typeof(EffectDone), typeof(EffectFailed), typeof(EffectRequested), typeof(EffectsClaimed), typeof(EffectsReleased),
        typeof(PromptLineDeferred), typeof(GroupResultsPublished), typeof(KpiResultsPublished), typeof(PromptAnswered), typeof(PromptIssued), typeof(TenantOnboarded),
    ];

    private static readonly ItemId[] Items = [.. Enum.GetValues<ItemKind>().SelectMany(kind => Values.Select(value => new ItemId(kind, value)))];

    private static IEnumerable<string> Values =>
        ["", "ana", "ben", "churn", "ontime", "a1", "a2", "2026-02/P1M", .. Golden.SelectMany(recorded => TextsOf(recorded.Data)).Distinct()];

    private static IEnumerable<RecordedEvent> Golden => Enumerable.Range(0, GoldenLog.Lines.Count).Select(i => EventCodec.Decode(Scenario.Tenant, GoldenLog.Record(i)));

    // Any text in a fact may be the id of an item, so every text is tried.
    private static IEnumerable<string> TextsOf(DomainEvent fact) => fact.GetType().GetProperties().Select(member => $"{member.GetValue(fact)}");

    [Fact]
    public void Every_fact_that_is_about_an_item_is_told_in_its_history() =>
        Assert.Equal(
            EventCodec.Types.Except(Silent).Select(type => type.Name).Order(),
            Golden.Where(recorded => Items.Any(item => HistoryEntry.Of(recorded, item) is not null)).Select(recorded => recorded.Data.GetType().Name).Distinct().Order());

    public static readonly TheoryData<DomainEvent, string> Sentences = new()
    {
        { Value(88.2m), "88.2 reported for 2026-02/P1M." },
        { Value(new Actual.Rate(412, 477)), "412 of 477 reported for 2026-02/P1M." },
        { Value(88.2m) with { IsProvisional = true }, "88.2 reported for 2026-02/P1M, provisionally." },
        { Value(88.2m) with { Kind = ReportKind.NoChange }, "No change for 2026-02/P1M: still 88.2." },
        { Value(88.2m) with { Kind = ReportKind.Correction }, "Corrected to 88.2 for 2026-02/P1M." },
        { Value(2.7m) with { Kind = ReportKind.Restatement, Note = new FreeText("a late invoice.") }, "Restated to 2.7 for 2026-02/P1M, after it was closed: a late invoice." },
        { Value(new Actual.Absent(AbsenceReason.NotReady)), "Not available yet for 2026-02/P1M." },
        { Value(new Actual.Absent(AbsenceReason.NotApplicable)) with { Note = new FreeText("survey moved.") }, "Nothing to measure in 2026-02/P1M: survey moved." },
        { Value(new Actual.Absent(AbsenceReason.NotSet)), "The value of 2026-02/P1M was taken back." },
        { new KpiTargetsSet(Churn, new DateOnly(2026, 4, 1), new ScoringMethod.GoalRedFlag(92, 95)), "Goal 95, red flag 92 from 04/01/2026." },
        { new KpiTargetsSet(Churn, new DateOnly(2026, 4, 1), null), "No target from 04/01/2026." },
        { new KpiValueAttested(Churn, February, Sha256.None, AttestationLevel.Verified, new("", "", "")), "The value of 2026-02/P1M was attested by a second person." },
    };

    private static KpiId Churn => Kpis.KpiExamples.Churn;

    private static Period February => Kpis.KpiExamples.February;

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_happened_is_said_plainly(DomainEvent fact, string sentence)
    {
        var line = HistoryEntry.Of(LogRecords.Next(TenantState.Empty(Scenario.Tenant), fact), new ItemId(ItemKind.Kpi, "churn"))!;
        Assert.Equal((sentence, 0, Scenario.Ana), (Core.Words.SentenceCatalog.Text(line.Description, CultureInfo.InvariantCulture), line.Sequence, line.Actor));
    }

    [Fact]
    public async Task The_history_of_an_item_leaves_out_other_items_and_batches_that_never_counted()
    {
        var store = new MemoryEventStore();
        var writer = new SimulatedHost(store, new ManualTime());
        await writer.SubmitAsync("define", new Deciding(Kpis.KpiExamples.ChurnIsAnas, Kpis.KpiExamples.ChurnIsAnas with { Kpi = new KpiId("other") }));
        await writer.SubmitAsync("import", new Deciding([.. Deciding.Kpis(150), Value(1)]));
        await AppendHeldAsync(store, await writer.StateAsync());
        var lines = await new ItemHistory(store).OfAsync(Scenario.Tenant, new ItemId(ItemKind.Kpi, "churn"), default).ToListAsync();
        Assert.Equal(["Defined as \"Churn\"; its owner is ana.", "1 reported for 2026-02/P1M."], lines.Select(line => Core.Words.SentenceCatalog.Text(line.Description, CultureInfo.InvariantCulture)));
    }

    private static Task<AppendResult> AppendHeldAsync(MemoryEventStore store, TenantState state) =>
        store.AppendAsync(Scenario.Tenant, [EventCodec.Encode(LogRecords.Next(state, Value(9)) with { Batch = new BatchId(state.Next) })], default);

    private static KpiValueReported Value(Actual reading) => new(Churn, February, reading);
}
