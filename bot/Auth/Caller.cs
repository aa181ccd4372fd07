using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

/// <summary>The person whom a checked token names.</summary>
/// <param name="Language">The person's own, for sentences; none known when absent.</param>
internal sealed record Caller(TenantId Tenant, PersonId Person, CultureInfo? Language)
{
    public Actor ByApi => new(Person, EntryPoint.Api);

    public Actor ByPage => new(Person, EntryPoint.Page);

    /// <summary>For endpoints that are open to people only: whoever comes so far has been named.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.GetRequiredFeature<Caller>());
}
