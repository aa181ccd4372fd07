using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot;

/// <summary><c>/healthz</c> answers 200 while the process runs; <c>/readyz</c> answers 200 when the store answers too, else 503.</summary>
internal static class HealthEndpoints
{
    extension(IEndpointRouteBuilder routes)
    {
        public void MapHealth()
        {
            routes.MapGet("/healthz", () => TypedResults.Text("alive"));
            routes.MapGet("/readyz", ReadyAsync);
        }
    }

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> ReadyAsync(TenantStates states, CancellationToken cancellationToken)
    {
        try
        {
            await states.GetAsync(TenantId.Service, cancellationToken);
            return TypedResults.Text("ready");
        }
        catch (Exception problem) when (problem is StoreUnavailableException or StoreUnusableException or CorruptLogException)
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
