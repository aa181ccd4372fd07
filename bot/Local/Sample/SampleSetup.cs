using StratexTeams.Bot.Local.Sample.Kpis;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The commands of the first day: settings, roles, and the plan, drafted and baselined. Targets and weights of later dates
/// are set here too, each with its effective date: a baselined plan changes only by change request, and there are none yet.</summary>
internal sealed class SampleSetup(SampleTimeline time)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(20);

    public IEnumerable<SampleCommand> Commands =>
    [
        .. At(9, Actor.Operator, [new GrantRole(SamplePeople.Ben, Role.Administrator)]),
        .. At(10, On(SamplePeople.Ben), [.. SamplePeople.Roles.Select(held => new GrantRole(held.Person, held.Role)), Organisation]),
        .. At(11, On(SamplePeople.Ingrid), [.. Plan, .. SampleKpis.All.SelectMany(CommandsOf), new BaselinePlan()]),
    ];

    private static IEnumerable<ICommand> Plan =>
    [
        .. SampleStrategy.Units,
        SampleStrategy.Statements,
        .. SampleStrategy.Themes,
        .. SampleStrategy.Perspectives,
        .. SampleStrategy.Objectives,
        .. SampleStrategy.Links,
    ];

    private ChangeOrganisationSettings Organisation => new(new OrganisationSettings
    {
        Name = "Aldermouth Ports",
        FiscalYearStart = SampleTimeline.FirstFiscalMonth,
        TimeZone = SampleTimeline.Zone,
        Holidays = [.. time.Holidays],
    });

    private IEnumerable<ICommand> CommandsOf(SampleKpi kpi) =>
    [
        new DefineKpi(kpi.Id, kpi.Definition(time.Deadlines)),
        .. TargetRulesOf(kpi).Select(marks => new SetTargets(kpi.Id, marks.From, marks.Value)),
        .. Weights(kpi).Select(weight => new SetKpiWeight(kpi.Id, weight.From, weight.Value)),
    ];

    private IEnumerable<EffectiveDatedValue<ScoringMethod>> TargetRulesOf(SampleKpi kpi) => (kpi.EarlierTargetRule, kpi.TargetRule, kpi.TargetsRaisedAge) switch
    {
        ({ } easier, { } marks, { } age) => [new(time.FirstEffectiveDate, easier), new(FirstDayIn(kpi, age), marks)],
        (_, { } marks, _) => [new(time.FirstEffectiveDate, marks)],
        _ => [],
    };

    // A period under way is judged by the targets valid at its end, so they apply from its start.
    private DateOnly FirstDayIn(SampleKpi kpi, int age) => time.Fiscal.PeriodOf(time.Month(age).Start, kpi.Frequency).Start;

    private IEnumerable<EffectiveDatedValue<decimal>> Weights(SampleKpi kpi) => kpi.EarlierWeight is { } earlier
        ? [new(time.FirstEffectiveDate, earlier), new(time.Month(SampleTimeline.SecondPlanYearAge).Start, kpi.Weight)]
        : [new(time.FirstEffectiveDate, kpi.Weight)];

    private static Actor On(PersonId person) => new(person, EntryPoint.Page);

    private IEnumerable<SampleCommand> At(int hour, Actor actor, IEnumerable<ICommand> commands) =>
        commands.Select((command, place) => new SampleCommand(SampleTimeline.At(time.PlanDay, hour) + place * Pace, actor, _ => command));
}
