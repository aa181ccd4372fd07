using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Core.Jobs;

/// <summary>After a month is locked, requests updates of the open cards that still show it. Running it more often changes
/// nothing.</summary>
public sealed class RefreshCards(CommandHandler handler, TenantStates states, TimeProvider time)
{
    private static readonly Actor Job = Actor.Job("put-cards");

    public async Task RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        for (var state = await states.GetAsync(tenant, cancellationToken); !state.Prompts.Outdated.IsEmpty;)
        {
            var id = CommandId.Of(tenant, Job.Person, "put", state.Next.ToString(CultureInfo.InvariantCulture));
            if (await handler.HandleAsync(new Submission(tenant, Job, id, state.Now(time), new RefreshOutdatedCards()), cancellationToken) is not Outcome.Done { Facts.Count: > 0 } done)
            {
                return;
            }

            state = done.State;
        }
    }
}
