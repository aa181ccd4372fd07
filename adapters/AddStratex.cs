using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Adapters.Teams;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards.Views;

namespace StratexTeams.Adapters;

/// <summary>Registers the services that every host needs.</summary>
public static class StratexRegistration
{
    extension(IHostApplicationBuilder builder)
    {
        /// <summary>Registers options, store, command handler, import, export and Teams. Outside Development the host does not start
        /// without the settings of a registered Teams bot.</summary>
        public void AddStratex()
        {
            var (services, settings) = (builder.Services, builder.Configuration);
            services.AddSingleton<IValidateOptions<StoreOptions>, StoreOptionsValidator>();
            services.AddOptions<StoreOptions>().Bind(settings.GetSection(StoreOptions.Section)).ValidateOnStart();
            services.AddSingleton<IValidateOptions<SmoOptions>, SmoOptionsValidator>();
            services.AddOptions<SmoOptions>().Bind(settings.GetSection(SmoOptions.Section)).ValidateOnStart();
            builder.AddTeams();
            services
                .AddSingleton(TimeProvider.System)
                .AddSingleton(provider => new SqliteFile(provider.GetRequiredService<IOptions<StoreOptions>>().Value.Path))
                .AddSingleton<IEventStore, SqliteEventStore>()
                .AddSingleton<IDirectory, SqliteDirectory>()
                .AddSingleton<TenantStates>()
                .AddSingleton<ScorecardCache>()
                .AddSingleton<CommandHandler>()
                .AddSingleton<WorkbookImport>()
                .AddSingleton<WorkbookExport>();
            builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
            // HttpClient logs request addresses, and each address of the connector contains a conversation id.
            builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
            // Program.cs catches start-up errors and prints one sentence; the host's own logger would print a stack trace before it.
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        }
    }
}
