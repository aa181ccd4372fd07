using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>Creates the sample organisation in a store that has none; in Development only.</summary>
internal static partial class SampleCreation
{
    extension(IHost host)
    {
        /// <summary>Plays the sample in memory and copies its records, because thousands of single commits would delay the
        /// first start. The organisation is onboarded last: when that is missing, an interrupted copy is completed.</summary>
        public async Task PrepareSampleAsync(CancellationToken cancellationToken)
        {
            var services = host.Services;
            if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
            {
                return;
            }

            var register = await services.GetRequiredService<TenantStates>().GetAsync(TenantId.Service, cancellationToken);
            if (register.Tenants.OnboardedAt.ContainsKey(SampleTenant.Id))
            {
                return;
            }

            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            if (!await CopyAsync(await PlayAsync(now, cancellationToken), services.GetRequiredService<IEventStore>(), cancellationToken))
            {
                Log.AnotherLog(services.GetRequiredService<ILogger<SamplePlayer>>(), SampleTenant.Id);
                return;
            }

            foreach (var person in SamplePeople.Directory)
            {
                await services.GetRequiredService<IDirectory>().SaveAsync(SampleTenant.Id, person, cancellationToken);
            }

            var id = CommandId.Of(TenantId.Service, Actor.Operator.Person, "onboard", SampleTenant.Id.ToString());
            await services.GetRequiredService<CommandHandler>()
                .HandleAsync(new Submission(TenantId.Service, Actor.Operator, id, now, new OnboardTenant(SampleTenant.Id)), cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<StoredEvent>> PlayAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (memory, clock) = (new MemoryEventStore(), new SampleClock());
        var handler = new CommandHandler(memory, new TenantStates(memory), clock, NullLogger<CommandHandler>.Instance);
        await new SamplePlayer(now).PlayAsync(handler, clock, cancellationToken);
        return [.. await memory.ReadAsync(SampleTenant.Id, 0, cancellationToken).ToListAsync(cancellationToken)];
    }

    /// <summary>False when the store already holds other records of the sample's tenant.</summary>
    private static async Task<bool> CopyAsync(IReadOnlyList<StoredEvent> played, IEventStore store, CancellationToken cancellationToken)
    {
        var held = await store.ReadAsync(SampleTenant.Id, 0, cancellationToken).ToListAsync(cancellationToken);
        if (held.Count > played.Count || !held.Zip(played).All(pair => pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)))
        {
            return false;
        }

        foreach (var some in played.Skip(held.Count).Chunk(AppendBounds.MaxRecords))
        {
            if (await store.AppendAsync(SampleTenant.Id, some, cancellationToken) is AppendResult.Conflict)
            {
                return false;
            }
        }

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(
            40,
            LogLevel.Warning,
            "The store holds records of tenant {Tenant} that are not today's sample organisation. They stay as they are; start with another store to see the sample.")]
        public static partial void AnotherLog(ILogger logger, TenantId tenant);
    }
}
