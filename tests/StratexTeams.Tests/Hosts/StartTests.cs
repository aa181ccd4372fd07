using System.Net;
using System.Net.Sockets;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Hosts;

/// <summary>The built hosts, started with the documented environment variables.</summary>
[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class StartTests(StartTests.FirstStart first) : IClassFixture<StartTests.FirstStart>, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/readyz", HttpStatusCode.OK)]
    [InlineData("/nothing/here", HttpStatusCode.NotFound)]
    public async Task The_bot_answers(string path, HttpStatusCode expected) => Assert.Equal(expected, await first.Bot.GetAsync(path));

    [Fact]
    public async Task Outside_development_the_bot_starts_with_its_registration()
    {
        await using var bot = HostProcess.Start(_folder, HostProcess.Production);
        Assert.Equal(HttpStatusCode.OK, await bot.GetAsync("/readyz"));
    }

    [Fact]
    public async Task The_bot_listens_where_the_command_line_says()
    {
        var port = FreePort();
        await using var bot = HostProcess.Start(Built.Bot, _folder, HostProcess.Development, "--urls", $"http://127.0.0.1:{port}");
        Assert.Equal(new Uri($"http://127.0.0.1:{port}"), await bot.AddressAsync());
    }

    [Fact]
    public async Task The_bot_listens_where_the_variable_says()
    {
        var port = FreePort();
        await using var bot = HostProcess.Start(Built.Bot, _folder, With("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"));
        Assert.Equal(new Uri($"http://127.0.0.1:{port}"), await bot.AddressAsync());
    }

    [Fact]
    public async Task The_bot_listens_on_3978_when_nobody_says_otherwise()
    {
        // The port is taken by this test or already by another program: either way the error names it.
        using var taken = new TcpListener(IPAddress.Loopback, 3978);
        _ = Record.Exception(taken.Start);
        await using var bot = HostProcess.Start(Built.Bot, _folder, HostProcess.Development);
        Assert.Contains("http://127.0.0.1:3978", (await bot.EndAsync()).Errors);
    }

    [Fact]
    public async Task The_store_lies_where_the_person_stands()
    {
        await using var bot = HostProcess.Start(_folder, With("Store__Path", Path.Combine("deep", "down.db")));
        await bot.AddressAsync();
        Assert.True(File.Exists(_folder[Path.Combine("deep", "down.db")]));
    }

    [Fact]
    public async Task The_store_lies_in_a_folder_of_its_own_when_nobody_says_otherwise()
    {
        await first.Bot.AddressAsync();
        Assert.True(File.Exists(first.Folder[Path.Combine(".stratex", "stratex.db")]));
    }

    [Fact]
    public async Task The_content_lies_where_the_program_lies() =>
        Assert.True(await first.Bot.SaysAsync($"Content root path: {Path.GetDirectoryName(Built.Bot)}"));

    [Fact]
    public async Task The_functions_host_listens_on_the_port_that_azure_gives_it_and_on_this_machine_only()
    {
        var port = FreePort();
        await using var functions = HostProcess.Start(Built.Functions, _folder, With("FUNCTIONS_CUSTOMHANDLER_PORT", $"{port}"));
        Assert.Equal(new Uri($"http://127.0.0.1:{port}"), await functions.AddressAsync());
        Assert.Equal(HttpStatusCode.OK, await functions.GetAsync("/healthz"));
    }

    private static Dictionary<string, string> With(string name, string value) => new(HostProcess.Development) { [name] = value };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The bot started in an empty folder, with only the environment set to Development.</summary>
    public sealed class FirstStart : IAsyncLifetime
    {
        internal TempFolder Folder { get; } = new();

        internal HostProcess Bot { get; private set; } = null!;

        public Task InitializeAsync()
        {
            Bot = HostProcess.Start(Folder, HostProcess.Development);
            return Task.CompletedTask;
        }

        public async Task DisposeAsync()
        {
            await Bot.DisposeAsync();
            Folder.Dispose();
        }
    }
}
