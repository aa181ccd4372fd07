using System.Net;
using System.Net.Sockets;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Processes;
using StratexTeams.Tests.Sqlite;

namespace StratexTeams.Tests.Hosts;

/// <summary>A host that cannot start prints the reason in one line, ends with exit code 1 and leaves no files.</summary>
[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class RefusedStartTests : IDisposable
{
    private const string NoAuthority =
        "the setting Entra__Authority is no address of a sign-in service. Give https and a host name only, as https://login.microsoftonline.com.";

    private const string NoKeys = "the setting Teams__OpenIdMetadata is no address of the channel's keys. Give an https address.";
    private const string Ways = "Give Teams__ManagedIdentityClientId, or Teams__ClientSecret with Teams__TenantId.";
    private const string Id = "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11";

    private static readonly Dictionary<string, string> Registered = new() { ["Teams__AppId"] = Id, ["Teams__ManagedIdentityClientId"] = Id };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static readonly TheoryData<string, string, string> BadSettings = new()
    {
        { "Smo__Admins", "ana", "Smo__Admins holds 'ana', which is no tenant id and object id with a slash between them." },
        { "Store__Provider", "Oracle", "the setting Store__Provider names a store that this version does not have. Use Sqlite." },
        { "Store__Path", "", "the setting Store__Path is empty. Give the path of the store's file." },
        { "Teams__OpenIdMetadata", "login.botframework.com", NoKeys },
        { "Teams__OpenIdMetadata", "ftp://login.botframework.com/keys", NoKeys },
        { "Teams__ServiceHosts", " , ", "the setting Teams__ServiceHosts is empty. Give the hosts of Teams, as smba.trafficmanager.net." },
        { "Teams__ServiceHosts", "https://evil.example", "the setting Teams__ServiceHosts holds 'https://evil.example', which is no host name. Give names only, as smba.trafficmanager.net." },
        { "Entra__ClientId", "stratex", "the setting Entra__ClientId is no application id, which is a GUID." },
        { "Entra__Authority", "login.microsoftonline.com", NoAuthority },
        { "Entra__Authority", "https://login.microsoftonline.com/common", NoAuthority },
        { "Entra__Authority", "ftp://login.microsoftonline.com", NoAuthority },
    };

    [Theory]
    [MemberData(nameof(BadSettings))]
    public async Task A_setting_that_says_nothing_to_us_is_named(string setting, string value, string sentence)
    {
        await RefusesAsync(Built.Bot, With(setting, value), sentence);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Outside_development_the_bot_does_not_start_without_its_registration()
    {
        await RefusesAsync(Built.Bot, new Dictionary<string, string>(), "the setting Teams__AppId is missing. Give the application id of the bot's registration.");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Outside_development_the_bot_does_not_start_without_the_registration_that_people_sign_in_to()
    {
        await RefusesAsync(Built.Bot, Registered, "the setting Entra__ClientId is missing. Give the application id of the app registration that people sign in to.");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    public static readonly TheoryData<string, string?, string?, string?, string> BadRegistrations = new()
    {
        { "nobody who signs in", null, null, null, $"the setting Teams__ClientSecret is missing: the bot cannot sign in. {Ways}" },
        { "two who sign in", Id, "a secret", Id, $"the settings Teams__ManagedIdentityClientId and Teams__ClientSecret are both given, and only one can count. {Ways}" },
        { "an identity that is none", "the bot", null, null, "the setting Teams__ManagedIdentityClientId is no client id, which is a GUID." },
        { "a secret without a tenant", null, "a secret", null, "the setting Teams__TenantId is missing. Give the id of the tenant that the bot is registered in." },
        { "a tenant that is none", null, "a secret", "aldermouth", "the setting Teams__TenantId is no tenant id, which is a GUID." },
    };

    [Theory]
    [MemberData(nameof(BadRegistrations))]
    public async Task Outside_development_somebody_speaks_for_the_bot(string what, string? identity, string? secret, string? tenant, string sentence)
    {
        var settings = new Dictionary<string, string>
        {
            ["Teams__AppId"] = Id, ["Teams__ManagedIdentityClientId"] = identity ?? "", ["Teams__ClientSecret"] = secret ?? "", ["Teams__TenantId"] = tenant ?? "",
        };
        await RefusesAsync(Built.Bot, settings, sentence);
        Assert.False(Directory.EnumerateFileSystemEntries(_folder.Path).Any(), what);
    }

    [Fact]
    public async Task Outside_development_the_keys_of_the_channel_are_asked_by_https_only()
    {
        await RefusesAsync(Built.Bot, new Dictionary<string, string>(HostProcess.Production) { ["Teams__OpenIdMetadata"] = "http://login.example/keys" }, NoKeys);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Outside_development_the_sign_in_service_is_asked_by_https_only()
    {
        var settings = new Dictionary<string, string>(Registered) { ["Entra__ClientId"] = "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11", ["Entra__Authority"] = "http://login.example" };
        await RefusesAsync(Built.Bot, settings, NoAuthority);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Outside_development_the_functions_host_does_not_start_without_the_registration()
    {
        await RefusesAsync(Built.Functions, new Dictionary<string, string>(), "the setting Teams__AppId is missing. Give the application id of the bot's registration.");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_registration_that_is_no_application_id_is_refused()
    {
        await RefusesAsync(Built.Bot, new Dictionary<string, string> { ["Teams__AppId"] = "bot" }, "the setting Teams__AppId is no application id, which is a GUID.");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_refused_and_stays_as_it_was()
    {
        await File.WriteAllTextAsync(_folder["notes.txt"], "Buy milk.");
        await RefusesAsync(Built.Bot, With("Store__Path", "notes.txt"), "notes.txt is not a StratexTeams store. Give the file that Store__Path names.");
        Assert.Equal("Buy milk.", await File.ReadAllTextAsync(_folder["notes.txt"]));
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        RawStore.Create(_folder["new.db"]);
        RawStore.Execute(_folder["new.db"], "PRAGMA user_version = 7");
        await RefusesAsync(
            Built.Bot,
            With("Store__Path", "new.db"),
            "new.db was written by a newer StratexTeams (store version 7; this program knows 1). Use the newer program.");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        await RefusesAsync(
            Built.Bot,
            With("ASPNETCORE_URLS", address),
            $"Failed to bind to address {address}: address already in use. Stop the other program, or give another address with --urls.");
    }

    private static Dictionary<string, string> With(string setting, string value) => new(HostProcess.Development) { [setting] = value };

    private async Task RefusesAsync(string program, IReadOnlyDictionary<string, string> settings, string sentence)
    {
        await using var host = HostProcess.Start(program, _folder, settings);
        var (exitCode, errors, output) = await host.EndAsync();
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(sentence, errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }
}
