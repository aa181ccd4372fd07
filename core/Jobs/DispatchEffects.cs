using System.Globalization;
using Microsoft.Extensions.Logging;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Core.Jobs;

/// <summary>Sends the requested effects: claims a group, sends each, records each result. It keeps no state of its own, so after a crash
/// the next run continues from the log.</summary>
public sealed partial class DispatchEffects(SenderId sender, CommandHandler handler, TenantStates states, ITeamsMessenger messenger, TimeProvider time, ILogger<DispatchEffects> logger)
{
    /// <summary>How long a claim is valid; an effect without a result by then is in doubt.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    // No send starts within this time before the lease ends, because another sender may claim the effect then.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private static readonly Actor Job = Actor.Job("dispatch-effects");

    /// <summary>Sends until nothing is due, Teams asks for a pause or the host stops; then gives up the claim on what it did not
    /// send.</summary>
    public async Task RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var state = await states.GetAsync(tenant, cancellationToken);
            var outcome = await SubmitAsync(state, "claim", new ClaimEffects(Lease), cancellationToken);
            if (outcome is not Outcome.Done { State: var claimed, Facts: { Count: > 0 } facts }
                || (facts.OfType<EffectsClaimed>().SingleOrDefault() is { } claim && await SendAsync(claimed, claim, cancellationToken) < claim.Effects.Count))
            {
                return;
            }
        }
    }

    /// <summary>How many effects of the claim were sent or attempted.</summary>
    private async Task<int> SendAsync(TenantState state, EffectsClaimed claim, CancellationToken cancellationToken)
    {
        for (var sent = 0; sent < claim.Effects.Count; sent++)
        {
            var now = state.Now(time);
            var pause = cancellationToken.IsCancellationRequested || now > claim.Until - Margin
                ? now
                : await SendAsync(state, claim, sent, cancellationToken);
            if (pause is { } notBefore)
            {
                await ReleaseAsync(state, claim, sent, notBefore);
                return sent;
            }
        }

        return claim.Effects.Count;
    }

    /// <summary>Not null when sending must pause: the time until which nothing may be sent.</summary>
    private async Task<DateTimeOffset?> SendAsync(TenantState state, EffectsClaimed claim, int next, CancellationToken cancellationToken)
    {
        // Another sender may have recorded a result between the claim and this state.
        if (state.Effects.Open.GetValueOrDefault(claim.Effects[next]) is not { } effect)
        {
            return null;
        }

        Delivery answer;
        try
        {
            answer = await messenger.SendAsync(state, effect, cancellationToken);
        }
        catch (Exception doubt)
        {
            // It is unknown whether it was sent: the claim stays without a result, and the kind of effect decides whether it is sent again.
            Log.InDoubt(logger, doubt, state.Tenant, effect.Id.Sequence);
            return null;
        }

        if (answer is Delivery.Throttled throttled)
        {
            return throttled.Until;
        }

        try
        {
            await SubmitAsync(state, $"settle {effect.Id.Sequence}", new RecordDelivery(effect.Id, answer), CancellationToken.None);
            return null;
        }
        catch (Exception problem) when (problem is StoreUnavailableException or AppendConflictException)
        {
            await ReleaseAsync(state, claim, next + 1, state.Now(time));
            throw;
        }
    }

    // Not cancelled when the host stops: a notice that is not given back would count as in doubt and never be sent.
    private Task<Outcome> ReleaseAsync(TenantState state, EffectsClaimed claim, int first, DateTimeOffset notBefore)
    {
        ValueList<EffectId> unsent = [.. claim.Effects.Skip(first)];
        return SubmitAsync(state, $"release {string.Join(' ', unsent)}", new ReleaseEffects(unsent, claim.Until, notBefore), CancellationToken.None);
    }

    // The next sequence is part of the id: the same request on the same state by the same sender is the same command.
    private Task<Outcome> SubmitAsync(TenantState state, string what, ICommand command, CancellationToken cancellationToken)
    {
        var id = CommandId.Of(state.Tenant, Job.Person, sender.Value, what, state.Next.ToString(CultureInfo.InvariantCulture));
        return handler.HandleAsync(new Submission(state.Tenant, Job, id, state.Now(time), command), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(3, LogLevel.Warning, "Tenant {Tenant}: nobody knows whether effect {Effect} was sent")]
        public static partial void InDoubt(ILogger logger, Exception doubt, TenantId tenant, long effect);
    }
}
