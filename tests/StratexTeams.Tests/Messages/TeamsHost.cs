using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Adapters.Teams;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>The bot with a fake channel and a fake connector.</summary>
public class TeamsHost : ApiHost
{
    internal ChannelIssuer Channel { get; } = new();

    internal FakeConnector Connector { get; } = new(TeamsDriver.ServiceUrl);

    internal TeamsDriver Driver => new(this);

    internal async Task SetAsync(Func<OrganisationSettings, OrganisationSettings> change) =>
        await DoAsync(People.Ports, Actor.Operator, new ChangeOrganisationSettings(change((await StateAsync()).Organisation.Settings!)));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Teams:OpenIdMetadata", ChannelIssuer.Metadata);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(new ConnectorCredential(new FixedCredential()));
            services.AddHttpClient("channel-metadata").ConfigurePrimaryHttpMessageHandler(() => Channel);
            services.AddHttpClient("connector").ConfigurePrimaryHttpMessageHandler(() => Connector);
        });
    }
}
