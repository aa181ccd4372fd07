using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api.Kpis;

internal static class KpiEndpoint
{
    public static async Task<Results<Ok<KpiResponse>, ProblemResult>> GetAsync(
        [Description("The KPI's id.")] string id, Caller caller, TenantStates states, TimeProvider time, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        return KpiResponse.Of(state, new KpiId(id), caller.ApiActor, time.GetUtcNow()) is { } answer
            ? TypedResults.Ok(answer)
            : new ProblemResult(StatusCodes.Status404NotFound, new UnknownKpi(new KpiId(id)));
    }
}
