using System.Collections.Immutable;
using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Exchange;
using StratexTeams.Core.Tests.Strategy;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;

namespace StratexTeams.Core.Tests;

/// <summary>Every command by every kind of person, on a draft and on an agreed plan: accepted from those named here, refused to all
/// others without a record.</summary>
public sealed class RefusalTableTests
{
    private const string Office = "office operator";

    private static readonly Dictionary<string, Actor> Everybody = new()
    {
        ["office"] = Scenario.Ana,
        ["owner"] = Cleo,
        ["deputy"] = Dora,
        ["provider"] = Emil,
        ["objective's owner"] = Finn,
        ["executive"] = Gil,
        ["viewer"] = new(new PersonId("vic"), EntryPoint.Page),
        ["auditor"] = new(new PersonId("odo"), EntryPoint.Page),
        ["administrator"] = new(new PersonId("adi"), EntryPoint.Page),
        ["stranger"] = Scenario.Ben,
        ["operator"] = Actor.Operator,
        ["job"] = Actor.Job("prompt"),
    };

    private static readonly ActionAgreed Motor = new(new ActionId("motor"), OnTime, null, Emil.Person, new DateOnly(2026, 4, 30), new FreeText("Second motor"));

    private static readonly DomainEvent[] Facts =
    [
        .. Defined,
        DoraStandsIn,
        new RoleGranted(new PersonId("vic"), Role.Viewer),
        new RoleGranted(new PersonId("odo"), Role.Auditor),
        new RoleGranted(new PersonId("adi"), Role.Administrator),
        new KpiValueReported(OnTime, Period.Month(2025, 12), Good),
        new PeriodLocked(Period.Month(2025, 12), new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 15), 1, RollupPolicy.Default),
        new KpiValueReported(OnTime, January, Good),
        Motor,
        new ObjectivesLinked(PlanExamples.Earn, PlanExamples.Grow),
        new KpiValueReported(OnTime, February, new Actual.Absent(AbsenceReason.NotReady)),
        new PromptIssued(Cleo.Person, new DateOnly(2026, 3, 4), [new PromptRow(OnTime, February, PromptTask.Report)]),
    ];

    private static PromptPress Typed => new(new PromptId(Facts.Length - 1), 1, PressKind.Send)
    {
        Rows = ImmutableSortedDictionary<int, RowInput>.Empty.Add(1, new RowInput { Value = "465", Denominator = "477" }),
    };

    private static Sha256 Covers => Scenario.StateOf(Facts).Kpis.All[OnTime].Covered(January)!.Value;

    /// <summary>A command, who may submit it, and whether it needs a change request once the plan is agreed.</summary>
    public static readonly TheoryData<ICommand, string, bool> Table = new()
    {
        { new ChangeOrganisationSettings(PlanExamples.Ports), "office administrator operator", false },
        { new DefineUnit(new UnitId("north"), "North", null), Office, false },
        { new GrantRole(new PersonId("new"), Role.Viewer), "administrator operator", false },
        { new WithdrawRole(new PersonId("vic"), Role.Viewer), "administrator operator", false },
        { new DelegateDuties(Cleo.Person, new Delegation(Scenario.Ben.Person, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 2))), "office operator owner", false },
        { new WriteStatements(new FreeText("Trade."), new FreeText("On time."), []), Office, true },
        { new DefinePerspective(new PerspectiveId("people"), "People", 4), Office, true },
        { new DefineTheme(new ThemeId("clean"), "Clean", 20, Finn.Person), Office, true },
        { new DefineObjective(PlanExamples.Turn, PlanExamples.TurnShips with { Weight = 7 }), Office, true },
        { new RetireObjective(PlanExamples.Earn), Office, true },
        { new LinkObjectives(PlanExamples.Turn, PlanExamples.Earn), Office, true },
        { new UnlinkObjectives(PlanExamples.Earn, PlanExamples.Grow), Office, true },
        { new BaselinePlan(), Office, true },
        { new DefineKpi(OnTime, Definition with { Name = "On time" }), Office, true },
        { new SetTargets(OnTime, new DateOnly(2026, 4, 1), null), Office, true },
        { new SetKpiWeight(OnTime, new DateOnly(2026, 4, 1), 4), Office, true },
        { new RetireKpi(OnTime), Office, true },
        { new SpreadTarget(OnTime, new Period(new DateOnly(2026, 1, 1), 12), 12, []), Office, true },
        { new SetRollupPolicy(new RollupPolicy(MinCoverage: 0.5m)), Office, true },
        { new ReportKpiValue(OnTime, February, Good), "office operator owner deputy provider", false },
        { new ReportKpiValue(OnTime, January, Better), "office operator owner deputy", false },
        { new ReportNoChange(OnTime, February), "office operator owner deputy provider", false },
        { new RestateKpiValue(OnTime, Period.Month(2025, 12), Better, new FreeText("recount")), Office, false },
        { new AttestKpiValue(OnTime, January, Covers), "owner deputy objective's_owner", false },
        { new DeclineAttestation(OnTime, January, new FreeText("no log")), "owner deputy objective's_owner", false },
        { new LockPeriod(January), Office, false },
        { Agree(Motor with { Action = new ActionId("other") }), "office operator owner deputy", false },
        { new CloseAction(Motor.Action), "office operator provider", false },
        { new DropAction(Motor.Action, new FreeText("not needed")), Office, false },
        { new IssuePrompt(Dora.Person, new DateOnly(2026, 3, 5)), "deputy job", false },
        { new AnswerPrompt(Typed, CultureInfo.InvariantCulture), "owner", false },
        { new DeferPromptLine(OnTime, February, new DateOnly(2026, 3, 11)), "owner deputy provider", false },
        { Sheets.Import(Sheets.Of("Units", "Id|Name", "north|North")), Office, false },
    };

    /// <summary>Commands on the outbox and the service log, tested in their own classes.</summary>
    private static readonly Type[] Elsewhere = [typeof(ClaimEffects), typeof(ReleaseEffects), typeof(RecordDelivery), typeof(OnboardTenant), typeof(RefreshOutdatedCards)];

    [Fact]
    public void Every_command_is_in_the_table() =>
        Assert.Equal(
            typeof(ICommand).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ICommand))).Except(Elsewhere).Select(type => type.Name).Order(),
            Table.Select(row => row[0].GetType().Name).Distinct().Order());

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_command_is_taken_from_these_and_refused_to_all_others(ICommand command, string who, bool needsARequest)
    {
        Assert.Equal(Named(who), await TakenFromAsync(command, Facts));
        Assert.Equal(needsARequest ? [] : Named(who), await TakenFromAsync(command, [.. Facts, new PlanBaselined(1)]));
    }

    private static AgreeAction Agree(ActionAgreed agreed) => new(agreed.Action, agreed.Kpi, agreed.Objective, agreed.Owner, agreed.Due, agreed.Text);

    private static IEnumerable<string> Named(string who) => who.Split(' ').Select(name => name.Replace('_', ' ')).Order();

    private static async Task<IEnumerable<string>> TakenFromAsync(ICommand command, DomainEvent[] facts)
    {
        List<string> taken = [];
        foreach (var (name, actor) in Everybody)
        {
            if (await IsTakenAsync(command, actor, facts))
            {
                taken.Add(name);
            }
        }

        return taken.Order();
    }

    private static async Task<bool> IsTakenAsync(ICommand command, Actor actor, DomainEvent[] facts)
    {
        var store = new MemoryEventStore();
        var host = new SimulatedHost(store, new ManualTime());
        await host.SubmitAsync("given", new Deciding(facts));
        var before = await store.LogAsync();
        var outcome = await host.SubmitAsync(host.Submission("asked", command) with { Actor = actor });
        var after = await store.LogAsync();
        Assert.Equal(outcome is Outcome.Done, after.Count > before.Count);
        return outcome is Outcome.Done;
    }
}
