using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace StratexTeams.Adapters.Teams;

internal static class TeamsRegistration
{
    extension(IHostApplicationBuilder builder)
    {
        /// <summary>The way to Teams. On a developer's machine without a registration the host gives its own credential.</summary>
        public void AddTeams()
        {
            var services = builder.Services;
            services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
            services.AddOptions<TeamsOptions>().Bind(builder.Configuration.GetSection(TeamsOptions.Section)).ValidateOnStart();
            services.AddSingleton(provider => new ServiceHosts(
                provider.GetRequiredService<IOptions<TeamsOptions>>().Value.Hosts, provider.GetRequiredService<IHostEnvironment>().IsDevelopment()));
            services.AddSingleton(provider => ConnectorCredential.Of(provider.GetRequiredService<IOptions<TeamsOptions>>().Value)
                ?? throw new InvalidOperationException("The settings name nobody who speaks for the bot."));
            services.AddHttpClient<ConnectorClient>(ConnectorClient.Limit).ConfigurePrimaryHttpMessageHandler(ConnectorClient.NewConnection);
        }
    }
}
