using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Adapters;

/// <summary>Checks and set-up before a host takes its first request.</summary>
public static class StratexPreparation
{
    extension(IHost host)
    {
        /// <summary>Validates the settings, creates or opens the store, and onboards the configured tenants.
        /// Runs before the host starts and not as a hosted service, so that a failure is printed as one sentence instead of stack
        /// traces.</summary>
        public async Task PrepareStratexAsync(CancellationToken cancellationToken)
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            host.Services.GetRequiredService<SqliteFile>().Create();
            var handler = host.Services.GetRequiredService<CommandHandler>();
            var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
            foreach (var tenant in host.Services.GetRequiredService<IOptions<SmoOptions>>().Value.Tenants)
            {
                var id = CommandId.Of(TenantId.Service, Actor.Operator.Person, "onboard", tenant.ToString());
                await handler.HandleAsync(new Submission(TenantId.Service, Actor.Operator, id, now, new OnboardTenant(tenant)), cancellationToken);
            }
        }
    }
}
