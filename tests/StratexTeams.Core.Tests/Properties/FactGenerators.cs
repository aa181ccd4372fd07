using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Core.Tests.Properties;

/// <summary>Generators of facts with values at the limits of what a fact may hold.</summary>
public static class FactGenerators
{
    private static readonly string[] Pieces =
    [
        "", " ", "a", "ß", "é", "e\u0301", "取引", "\ud83d\ude00", "\u200d", "\u202e", "\ufeff", "\0", "\u0001", "\t", "\n", "\r\n", "\u2028", "\u007f", "\u0080",
        "\"", "\\", "\\u0041", "/", "<", ">", "&", "'", "{", "}", "[", "null", ",", ":", "+", "%", "{Kpi}", "\ufffd", "\uffff",
    ];

    public static readonly Gen<string> Text = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    /// <summary>With unpaired surrogates, which UTF-8 cannot encode.</summary>
    public static readonly Gen<string> BrokenText = Gen.Elements([.. Pieces, "\ud800", "\udc00", "\udfff"]).ListOf().Select(string.Concat);

    public static readonly Gen<decimal> Number =
        from parts in Gen.Elements(0, 1, 9, 10, int.MaxValue, int.MinValue, -1).ArrayOf(3)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(parts[0], parts[1], parts[2], negative, (byte)scale);

    public static readonly Gen<DateTimeOffset> Time = Gen.OneOf(
        Gen.Elements(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddTicks(-1)),
        Gen.Choose(0, int.MaxValue).Two().Select(ticks => new DateTimeOffset(ticks.Item1 * (long)ticks.Item2 % DateTimeOffset.MaxValue.UtcTicks, TimeSpan.Zero)),
        Gen.Choose(-14, 14).Select(hours => new DateTimeOffset(2026, 3, 29, 2, 30, 0, 500, TimeSpan.FromHours(hours))));

    public static readonly Gen<long> Sequence = Gen.OneOf(Gen.Choose(0, 1000).Select(i => (long)i), Gen.Elements(0, long.MaxValue, int.MaxValue + 1L));

    public static readonly Gen<Period> Period =
        from year in Gen.Elements(1, 2, 1999, 2026, 9998)
        from month in Gen.Choose(1, 12)
        from length in Gen.Elements(1, 3, 6, 12)
        select new Period(new DateOnly(year, month, 1), length);

    public static readonly Gen<KpiId> Kpi = Text.Select(KpiId.From);
    public static readonly Gen<PersonId> Person = Text.Select(PersonId.From);
    private static readonly Gen<ValueList<EffectId>> Effects = Sequence.Select(EffectId.From).ListOf().Select(ids => new ValueList<EffectId>(ids));
    private static readonly Gen<Guid> Guid = ArbMap.Default.GeneratorFor<Guid>();

    /// <summary>A generator for each type of fact.</summary>
    public static readonly IReadOnlyDictionary<Type, Gen<DomainEvent>> Facts = new Dictionary<Type, Gen<DomainEvent>>
    {
        [typeof(BatchCommitted)] = Sequence.Select(DomainEvent (batch) => new BatchCommitted(new BatchId(batch))),
        [typeof(EffectDone)] = Sequence.Zip(Text, DomainEvent (effect, external) => new EffectDone(new EffectId(effect), external)),
        [typeof(EffectFailed)] =
            from effect in Sequence
            from failure in Gen.Elements(Enum.GetValues<EffectFailure>())
            from detail in Text.OrNull()
            select (DomainEvent)new EffectFailed(new EffectId(effect), failure, detail),
        [typeof(EffectRequested)] =
            from kind in Gen.Elements(Enum.GetValues<EffectKind>())
            from recipient in Person
            from subject in Text
            select (DomainEvent)new EffectRequested(kind, recipient, subject),
        [typeof(EffectsClaimed)] = Effects.Zip(Time, DomainEvent (effects, until) => new EffectsClaimed(effects, until)),
        [typeof(EffectsReleased)] = Effects.Zip(Time, DomainEvent (effects, notBefore) => new EffectsReleased(effects, notBefore)),
        [typeof(ActionAgreed)] =
            from text in Text
            from objective in Text.OrNull()
            from due in Time
            select (DomainEvent)new ActionAgreed(
                new ActionId(text), new KpiId(text), objective is null ? null : new ObjectiveId(objective), new PersonId(text), DateOnly.FromDateTime(due.UtcDateTime), new FreeText(text)),
        [typeof(ActionDone)] = Text.Zip(Text.OrNull(), DomainEvent (action, note) => new ActionDone(new ActionId(action), Free(note))),
        [typeof(ActionDropped)] = Text.Two().Select(DomainEvent (text) => new ActionDropped(new ActionId(text.Item1), new FreeText(text.Item2))),
        [typeof(PromptIssued)] =
            from person in Person
            from day in Time
            from rows in Kpi.Zip(Period, (kpi, period) => (kpi, period)).Zip(Gen.Elements(Enum.GetValues<PromptTask>()), (row, task) => new PromptRow(row.kpi, row.period, task)).ListOf()
            select (DomainEvent)new PromptIssued(person, DateOnly.FromDateTime(day.UtcDateTime), [.. rows]),
        [typeof(PromptAnswered)] = Sequence.Zip(Gen.Choose(0, int.MaxValue), DomainEvent (prompt, revision) => new PromptAnswered(new PromptId(prompt), revision)),
        [typeof(PromptLineDeferred)] =
            from kpi in Kpi
            from period in Period
            from day in Time
            select (DomainEvent)new PromptLineDeferred(kpi, period, DateOnly.FromDateTime(day.UtcDateTime)),
        [typeof(AttestationDeclined)] =
            from kpi in Kpi
            from period in Period
            from note in Text
            select (DomainEvent)new AttestationDeclined(kpi, period, new FreeText(note)),
        [typeof(DutiesDelegated)] =
            from person in Person
            from deputy in Person
            from until in Time
            select (DomainEvent)new DutiesDelegated(person, new Delegation(deputy, DateOnly.MinValue, DateOnly.FromDateTime(until.UtcDateTime))),
        [typeof(GroupResultsPublished)] =
            from period in Period
            from groups in ValueGenerators.Group.ListOf()
            select (DomainEvent)new GroupResultsPublished(period, new ValueList<PublishedGroupResult>([.. groups.Select(PublishedGroupResult.Of)])),
        [typeof(KpiDefined)] = Kpi.Zip(ValueGenerators.Definition, DomainEvent (kpi, definition) => new KpiDefined(kpi, definition)),
        [typeof(KpiTargetsSet)] =
            from kpi in Kpi
            from since in Period
            from marks in ValueGenerators.Marks.OrNull()
            select (DomainEvent)new KpiTargetsSet(kpi, since.Start, marks),
        [typeof(KpiResultsPublished)] =
            from period in Period
            from kpis in ValueGenerators.Kpi.ListOf()
            select (DomainEvent)new KpiResultsPublished(period, new ValueList<PublishedKpiResult>([.. kpis.Select(PublishedKpiResult.Of)])),
        [typeof(KpiRetired)] = Kpi.Select(DomainEvent (kpi) => new KpiRetired(kpi)),
        [typeof(KpiValueAttested)] =
            from kpi in Kpi
            from period in Period
            from level in Gen.Elements(Enum.GetValues<AttestationLevel>())
            from text in Text.OrNull()
            select (DomainEvent)new KpiValueAttested(kpi, period, Sha256.None, level, new AttestationStatement(text ?? "", "", kpi.Value, Free(text))),
        [typeof(KpiValueReported)] =
            from kpi in Kpi
            from period in Period
            from reading in ValueGenerators.Reading
            from note in Text.OrNull()
            from kind in Gen.Elements(Enum.GetValues<ReportKind>())
            from provisional in Gen.Elements(true, false)
            select (DomainEvent)new KpiValueReported(kpi, period, reading, Free(note), kind, provisional),
        [typeof(KpiWeightSet)] =
            from kpi in Kpi
            from since in Period
            from weight in Number
            select (DomainEvent)new KpiWeightSet(kpi, since.Start, weight),
        [typeof(PeriodLocked)] =
            from period in Period
            from version in Gen.Choose(0, int.MaxValue)
            from policy in ValueGenerators.Policy
            select (DomainEvent)new PeriodLocked(period, period.Start, period.Start, version, policy),
        [typeof(RollupPolicySet)] = ValueGenerators.Policy.Select(DomainEvent (policy) => new RollupPolicySet(policy)),
        [typeof(ObjectiveDefined)] =
            from objective in Text.Select(ObjectiveId.From)
            from name in Text
            from owner in Person
            from unit in Text.OrNull()
            from weight in Number
            select (DomainEvent)new ObjectiveDefined(objective, new ObjectiveDefinition
            {
                Name = name,
                Owner = owner,
                Theme = new ThemeId(name),
                Perspective = new PerspectiveId(name),
                Unit = unit is null ? null : new UnitId(unit),
                Weight = weight,
            }),
        [typeof(ObjectiveRetired)] = Text.Select(DomainEvent (objective) => new ObjectiveRetired(new ObjectiveId(objective))),
        [typeof(ObjectivesLinked)] = Text.Two().Select(DomainEvent (pair) => new ObjectivesLinked(new ObjectiveId(pair.Item1), new ObjectiveId(pair.Item2))),
        [typeof(ObjectivesUnlinked)] = Text.Two().Select(DomainEvent (pair) => new ObjectivesUnlinked(new ObjectiveId(pair.Item1), new ObjectiveId(pair.Item2))),
        [typeof(OrganisationSettingsChanged)] =
            from name in Text
            from month in Gen.Choose(1, 12)
            from days in Gen.Elements(Enum.GetValues<DayOfWeek>()).ListOf()
            from holidays in Period.ListOf()
            from rows in Gen.Choose(1, OrganisationSettings.MaxCardRows)
            from press in Gen.Elements(Enum.GetValues<CardPress>())
            select (DomainEvent)new OrganisationSettingsChanged(new OrganisationSettings
            {
                Name = name,
                Words = new OwnWords(Theme: name),
                FiscalYearStart = month,
                TimeZone = name,
                WorkingDays = new ValueList<DayOfWeek>(days),
                Holidays = new ValueList<DateOnly>([.. holidays.Select(period => period.Start)]),
                CardRows = rows,
                CardPress = press,
            }),
        [typeof(PerspectiveDefined)] = Text.Zip(Gen.Choose(int.MinValue, int.MaxValue), DomainEvent (name, place) => new PerspectiveDefined(new PerspectiveId(name), name, place)),
        [typeof(PlanBaselined)] = Gen.Choose(1, int.MaxValue).Select(DomainEvent (version) => new PlanBaselined(version)),
        [typeof(RoleGranted)] = Person.Zip(Gen.Elements(Enum.GetValues<Role>()), DomainEvent (person, role) => new RoleGranted(person, role)),
        [typeof(RoleWithdrawn)] = Person.Zip(Gen.Elements(Enum.GetValues<Role>()), DomainEvent (person, role) => new RoleWithdrawn(person, role)),
        [typeof(StatementsWritten)] =
            from mission in Text
            from vision in Text
            from values in Text.Select(FreeText.From).ListOf()
            select (DomainEvent)new StatementsWritten(new FreeText(mission), new FreeText(vision), new ValueList<FreeText>(values)),
        [typeof(ThemeDefined)] = Text.Zip(Number, DomainEvent (name, weight) => new ThemeDefined(new ThemeId(name), name, weight, new PersonId(name))),
        [typeof(UnitDefined)] = Text.Zip(Text.OrNull(), DomainEvent (name, parent) => new UnitDefined(new UnitId(name), name, parent is null ? null : new UnitId(parent))),
        [typeof(TenantOnboarded)] = Guid.Select(DomainEvent (tenant) => new TenantOnboarded(tenant)),
    };

    private static FreeText? Free(string? text) => text is null ? null : new FreeText(text);

    /// <summary>Any fact in a record with any envelope.</summary>
    public static readonly Gen<RecordedEvent> Record =
        from fact in Gen.OneOf(Facts.Values)
        from sequence in Sequence
        from recordedAt in Time
        from batch in Sequence.Select(i => new BatchId(i))
        from isPart in Gen.Elements(true, false)
        from actor in Person.Zip(Gen.Elements(Enum.GetValues<EntryPoint>()), (person, entryPoint) => new Actor(person, entryPoint))
        from other in Person
        from forOther in Gen.Elements(true, false)
        select new RecordedEvent
        {
            Tenant = Scenario.Tenant,
            Incarnation = 1,
            Sequence = sequence,
            Previous = Sha256.Of(BitConverter.GetBytes(sequence)),
            Actor = actor with { OnBehalfOf = forOther ? other : null },
            Command = LogRecords.Id(other.Value),
            RecordedAt = recordedAt.ToUniversalTime(),
            Batch = isPart ? batch : null,
            Data = fact,
        };
}
