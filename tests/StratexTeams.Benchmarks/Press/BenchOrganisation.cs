using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Benchmarks.Press;

/// <summary>An organisation of 2,000 KPIs with a year of values, each with its own owner, who has a prompt for the last month.</summary>
internal sealed class BenchOrganisation(string path)
{
    public const int Owners = 2_000;
    public static readonly PersonId Office = new("office");

    private const int Months = 12;
    private const int Objectives = 200;
    private static readonly ThemeId Theme = new("theme");
    private static readonly PerspectiveId Perspective = new("perspective");
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly Period Asked = Period.Month(Now.Year, Now.Month).Previous;

    // No working hours, so that the local timer sends no prompts meanwhile; in Azure the timer runs in another process.
    private static readonly WorkingHours None = new(default, default);

    private int _commands;

    public static Guid AccountOf(int owner) => new(owner, 1, 0, new byte[8]);

    public static PersonId PersonOf(int owner) => new($"owner-{owner}");

    /// <summary>Writes the organisation to the store; returns the prompt id of each owner.</summary>
    public async Task<IReadOnlyList<long>> WriteAsync(string service)
    {
        var file = new SqliteFile(path);
        file.Create();
        using var store = new SqliteEventStore(file);
        var states = new TenantStates(store);
        var handler = new CommandHandler(store, states, TimeProvider.System, NullLogger<CommandHandler>.Instance);
        await DoAsync(handler, TenantId.Service, Actor.Operator, new OnboardTenant(Samples.Tenant));
        await RecordAsync(handler, Actor.Operator, Model());
        await DoAsync(handler, Samples.Tenant, Actor.Operator, new LockPeriod(Asked.Previous));
        await RecordAsync(handler, Actor.Job("prompt-owners"), Enumerable.Range(0, Owners)
            .Select(owner => new PromptIssued(PersonOf(owner), Asked.End, [new PromptRow(Samples.Kpi(owner), Asked, PromptTask.Report)])));
        await ListAsync(new SqliteDirectory(file), new Uri(service));
        var prompts = (await states.GetAsync(Samples.Tenant, default)).Prompts;
        return [.. Enumerable.Range(0, Owners).Select(owner => prompts.OpenOf(PersonOf(owner))!.Id.Sequence)];
    }

    /// <summary>Number of presses recorded in the log.</summary>
    public async Task<int> PressesAsync()
    {
        using var store = new SqliteEventStore(new SqliteFile(path));
        return (await new TenantStates(store).GetAsync(Samples.Tenant, default)).Prompts.ByPerson.Values.Sum(prompts => prompts.Sum(prompt => prompt.Revision - 1));
    }

    private static IEnumerable<DomainEvent> Model() =>
    [
        new OrganisationSettingsChanged(new() { Name = "Benchmark" }),
        new RoleGranted(Office, Role.Smo),
        new PerspectiveDefined(Perspective, "Perspective", 1),
        new ThemeDefined(Theme, "Theme", 1, Office),
        .. Enumerable.Range(0, Objectives).Select(number => new ObjectiveDefined(
            ObjectiveOf(number), new() { Name = $"Objective {number}", Owner = Office, Theme = Theme, Perspective = Perspective })),
        .. Enumerable.Range(0, Owners).SelectMany(number => (DomainEvent[])
        [
            new KpiDefined(Samples.Kpi(number), new() { Name = $"Indicator {number}", Owner = PersonOf(number), Objective = ObjectiveOf(number % Objectives), Decimals = 1 }),
            new KpiTargetsSet(Samples.Kpi(number), Asked.Plus(-Months).Start, new ScoringMethod.RatioToTarget(80)),
        ]),
        .. from back in Enumerable.Range(0, Months)
           from number in Enumerable.Range(0, Owners)
           select new KpiValueReported(Samples.Kpi(number), Asked.Plus(back - Months), 80m + ((number + back) % 100 / 10m)),
    ];

    private static async Task ListAsync(SqliteDirectory directory, Uri service)
    {
        await directory.SaveAsync(Samples.Tenant, new() { Id = Office, Name = "Office", ObjectId = AccountOf(Owners) }, default);
        for (var owner = 0; owner < Owners; owner++)
        {
            await directory.SaveAsync(Samples.Tenant, new()
            {
                Id = PersonOf(owner),
                Name = $"Owner {owner}",
                ObjectId = AccountOf(owner),
                Locale = "en-GB",
                TimeZone = "Europe/London",
                WorkingHours = None,
                Conversation = new(service, $"a:{owner}"),
            }, default);
        }
    }

    private static ObjectiveId ObjectiveOf(int number) => new($"objective-{number}");

    private async Task RecordAsync(CommandHandler handler, Actor actor, IEnumerable<DomainEvent> facts)
    {
        foreach (var some in facts.Chunk(AppendBounds.MaxRecords))
        {
            await DoAsync(handler, Samples.Tenant, actor, new Record(some));
        }
    }

    private async Task DoAsync(CommandHandler handler, TenantId tenant, Actor actor, ICommand command)
    {
        if (await handler.HandleAsync(new Submission(tenant, actor, Samples.Command(_commands++), TimeProvider.System.GetUtcNow(), command), default) is not Outcome.Done)
        {
            throw new InvalidOperationException($"{command} was refused.");
        }
    }

    private sealed record Record(IReadOnlyList<DomainEvent> Facts) : ICommand
    {
        public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Decision.Accept([.. Facts]);
    }
}
