using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Adapters.Teams;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Adapters;

/// <summary>The one registration of both hosts.</summary>
public static class StratexRegistration
{
    extension(IHostApplicationBuilder builder)
    {
        /// <summary>The spine on the configured store. Outside Development the settings of a real Teams bot must be there, or the host does not start.</summary>
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
                .AddSingleton<ScorecardMemory>()
                .AddSingleton<CommandHandler>()
                .AddSingleton<WorkbookImport>()
                .AddSingleton<WorkbookExport>();
            builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
            // Every address of Teams names a conversation.
            builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
            // What stops a host comes to Program.cs too, which says it in a sentence; here it would be a page of stack traces before it.
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        }
    }
}
