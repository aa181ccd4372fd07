using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>Records requests for messages, one command each.</summary>
public static class EffectRequests
{
    public static async Task AskAsync(IEventStore store, TimeProvider time, params IEnumerable<EffectKind> kinds)
    {
        var host = new SimulatedHost(store, time);
        foreach (var kind in kinds)
        {
            var place = (await host.StateAsync()).Next;
            await host.SubmitAsync($"ask at {place}", new Deciding(new EffectRequested(kind, Scenario.Ana.Person, "kpi:churn")));
        }
    }
}
