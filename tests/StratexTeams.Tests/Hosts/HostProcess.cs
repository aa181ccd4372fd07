using System.Net;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Hosts;

/// <summary>A built host, started in its own folder with the documented environment variables, as an operator starts it.</summary>
internal sealed class HostProcess(Child child) : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(1) };

    public static readonly IReadOnlyDictionary<string, string> Development = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    public static readonly IReadOnlyDictionary<string, string> Production = new Dictionary<string, string>
    {
        ["Teams__AppId"] = "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11",
        ["Teams__ManagedIdentityClientId"] = "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11",
        ["Entra__ClientId"] = "11d2f2c4-4d0b-4c8e-9b1e-54a2f9c07a10",
    };

    /// <summary>Starts the bot on a free port that it chooses itself.</summary>
    public static HostProcess Start(TempFolder folder, IReadOnlyDictionary<string, string> settings) =>
        Start(Built.Bot, folder, settings, "--urls", "http://127.0.0.1:0");

    public static HostProcess Start(string program, TempFolder folder, IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments) =>
        new(Child.Start(Child.Command(program, arguments), folder.Path, settings));

    /// <summary>The address that the host's log names.</summary>
    public async Task<Uri> AddressAsync()
    {
        var listens = await child.UntilAsync(said => said.Any(line => line.Contains(Listening)));
        Assert.True(listens, listens ? null : (await child.EndAsync()).Errors);
        return new Uri(child.Said.First(line => line.Contains(Listening)).Split(Listening)[1]);
    }

    public Task<bool> SaysAsync(string what) => child.UntilAsync(said => said.Any(line => line.Contains(what)));

    public async Task<HttpStatusCode> GetAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(await AddressAsync(), path));
        return response.StatusCode;
    }

    /// <summary>Waits until the host ends by itself; exit code, standard error and standard output.</summary>
    public async Task<(int ExitCode, string Errors, string Output)> EndAsync()
    {
        var (exitCode, errors) = await child.EndAsync();
        return (exitCode, errors, string.Join('\n', child.Said));
    }

    public async Task KillAsync()
    {
        child.Kill();
        await child.EndAsync();
    }

    public ValueTask DisposeAsync() => child.DisposeAsync();
}
