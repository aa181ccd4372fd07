using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace StratexTeams.Adapters.Teams;

/// <summary>Outside Development a bot registration and https are required. Settings that are given are checked in every
/// environment.</summary>
internal sealed class TeamsOptionsValidator(IHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    private const string Ways = "Give Teams__ManagedIdentityClientId, or Teams__ClientSecret with Teams__TenantId.";

    public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
        (Wrong(options) ?? Missing(options)) is { } flaw ? ValidateOptionsResult.Fail(flaw) : ValidateOptionsResult.Success;

    private string? Missing(TeamsOptions options) => options switch
    {
        _ when environment.IsDevelopment() => null,
        { AppId: null or "" } => "the setting Teams__AppId is missing. Give the application id of the bot's registration.",
        { ManagedIdentityClientId: null or "", ClientSecret: null or "" } => $"the setting Teams__ClientSecret is missing: the bot cannot sign in. {Ways}",
        _ => null,
    };

    private string? Wrong(TeamsOptions options) => options switch
    {
        { AppId: { Length: > 0 } id } when !IsId(id) => "the setting Teams__AppId is no application id, which is a GUID.",
        { ManagedIdentityClientId.Length: > 0, ClientSecret.Length: > 0 } => $"the settings Teams__ManagedIdentityClientId and Teams__ClientSecret are both given, and only one can count. {Ways}",
        { ManagedIdentityClientId: { Length: > 0 } id } when !IsId(id) => "the setting Teams__ManagedIdentityClientId is no client id, which is a GUID.",
        { ClientSecret.Length: > 0, TenantId: null or "" } => "the setting Teams__TenantId is missing. Give the id of the tenant that the bot is registered in.",
        { TenantId: { Length: > 0 } id } when !IsId(id) => "the setting Teams__TenantId is no tenant id, which is a GUID.",
        _ when !IsAnAddress(options.OpenIdMetadata) => "the setting Teams__OpenIdMetadata is no address of the channel's keys. Give an https address.",
        { Hosts: [] } => "the setting Teams__ServiceHosts is empty. Give the hosts of Teams, as smba.trafficmanager.net.",
        _ when options.Hosts.FirstOrDefault(host => Uri.CheckHostName(host) is not UriHostNameType.Dns) is { } wrong =>
            $"the setting Teams__ServiceHosts holds '{wrong}', which is no host name. Give names only, as smba.trafficmanager.net.",
        _ => null,
    };

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out _);

    private bool IsAnAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && environment.IsDevelopment()))
        && address is { UserInfo: "", Fragment: "" };
}
