using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Bot.Auth;
using StratexTeams.Core;

namespace StratexTeams.Bot.Api;

internal static class DueEndpoint
{
    public static async Task<Ok<DueResponse>> GetAsync(Caller caller, TenantStates states, TimeProvider time, CancellationToken cancellationToken) =>
        TypedResults.Ok(DueResponse.Of(await states.GetAsync(caller.Tenant, cancellationToken), caller.Person, time.GetUtcNow()));
}
