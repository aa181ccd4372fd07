using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace StratexTeams.Adapters.Teams;

internal static class TeamsRegistration
{
    extension(IHostApplicationBuilder builder)
    {
        /// <summary>Registers the Teams connector client and its options. A host that runs without a bot registration (Development)
        /// replaces the <see cref="ConnectorCredential"/>.</summary>
        public void AddTeams()
        {
            var services = builder.Services;
            services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
            services.AddOptions<TeamsOptions>().Bind(builder.Configuration.GetSection(TeamsOptions.Section)).ValidateOnStart();
            services.AddSingleton(provider => new ServiceHosts(
                provider.GetRequiredService<IOptions<TeamsOptions>>().Value.Hosts, provider.GetRequiredService<IHostEnvironment>().IsDevelopment()));
            services.AddSingleton(provider => ConnectorCredential.Of(provider.GetRequiredService<IOptions<TeamsOptions>>().Value)
                ?? throw new InvalidOperationException("The settings name nobody who speaks for the bot."));
            services.AddHttpClient<ConnectorClient>("connector", ConnectorClient.Limit).ConfigurePrimaryHttpMessageHandler(ConnectorClient.NewConnection);
        }
    }
}
