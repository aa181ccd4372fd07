using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using StratexTeams.Bot.Local;

namespace StratexTeams.Tests.Local;

public sealed class LocalRequestsTests
{
    public static readonly TheoryData<string, Action<HttpContext>> Local = new()
    {
        { "as it is", _ => { } },
        { "by address", context => context.Request.Host = new HostString("127.0.0.1", 3978) },
        { "by the newer address", context => (context.Request.Host, context.Connection.RemoteIpAddress) = (new HostString("[::1]", 3978), IPAddress.IPv6Loopback) },
        { "from our own page", context => context.Request.Headers.Origin = "http://localhost:3978" },
    };

    public static readonly TheoryData<string, Action<HttpContext>> Foreign = new()
    {
        { "another machine", context => context.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7") },
        { "nobody knows who", context => context.Connection.RemoteIpAddress = null },
        { "another name that leads here", context => context.Request.Host = new HostString("stratex.example", 3978) },
        { "a name that only begins like ours", context => context.Request.Host = new HostString("localhost.example", 3978) },
        { "no name", context => context.Request.Host = default },
        { "a proxy", context => context.Request.Headers["X-Forwarded-For"] = "192.0.2.7" },
        { "a proxy of another kind", context => context.Request.Headers["x-forwarded-host"] = "stratex.example" },
        { "a proxy by the standard", context => context.Request.Headers["forwarded"] = "for=192.0.2.7" },
        { "a foreign page", context => context.Request.Headers.Origin = "https://evil.example" },
        { "a page on another port", context => context.Request.Headers.Origin = "http://localhost:8080" },
        { "a page without an origin", context => context.Request.Headers.Origin = "null" },
        { "two origins", context => context.Request.Headers.Origin = new(["http://localhost:3978", "https://evil.example"]) },
        { "production", context => context.RequestServices = ServicesIn(Environments.Production) },
    };

    [Theory]
    [MemberData(nameof(Local))]
    public void A_request_from_this_machine_is_local(string what, Action<HttpContext> change) => Assert.True(IsLocal(change), what);

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_request_from_elsewhere_is_not(string what, Action<HttpContext> change) => Assert.False(IsLocal(change), what);

    private static bool IsLocal(Action<HttpContext> change)
    {
        var context = new DefaultHttpContext { RequestServices = ServicesIn(Environments.Development) };
        (context.Connection.RemoteIpAddress, context.Request.Scheme, context.Request.Host) = (IPAddress.Loopback, "http", new HostString("localhost", 3978));
        change(context);
        return context.IsLocal;
    }

    private static ServiceProvider ServicesIn(string environment) =>
        new ServiceCollection().AddSingleton<IHostEnvironment>(new Named { EnvironmentName = environment }).BuildServiceProvider();

    private sealed class Named : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
