using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace StratexTeams.Tests.Messages;

/// <summary><see cref="TeamsHost"/> with a clock that the test moves.</summary>
public sealed class HandMovedHost : TeamsHost
{
    internal HandClock Clock { get; } = new(Now);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
