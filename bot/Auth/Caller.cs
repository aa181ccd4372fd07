using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Auth;

/// <summary>The person whom a valid token names.</summary>
/// <param name="Language">The person's own language, for sentences; null when unknown.</param>
internal sealed record Caller(TenantId Tenant, PersonId Person, CultureInfo? Language)
{
    public Actor ApiActor => new(Person, EntryPoint.Api);

    public Actor PageActor => new(Person, EntryPoint.Page);

    /// <summary>Binds an endpoint's parameter; only for endpoints whose guard has identified the caller.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.GetRequiredFeature<Caller>());
}
