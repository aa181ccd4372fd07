using Microsoft.Extensions.Options;

namespace StratexTeams.Bot.Auth;

/// <summary>The app registration that people sign in to: <c>Entra__ClientId</c>, <c>Entra__Authority</c>.</summary>
public sealed class EntraOptions
{
    public const string Section = "Entra";

    /// <summary>The audience of every token that this host accepts from a person.</summary>
    public string? ClientId { get; set; }

    /// <summary>The address of the sign-in service; national clouds have their own.</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";
}

internal sealed class EntraOptionsValidator(IHostEnvironment environment) : IValidateOptions<EntraOptions>
{
    public ValidateOptionsResult Validate(string? name, EntraOptions options) => options switch
    {
        { ClientId: null or "" } when !environment.IsDevelopment() =>
            ValidateOptionsResult.Fail("the setting Entra__ClientId is missing. Give the application id of the app registration that people sign in to."),
        { ClientId: { Length: > 0 } id } when !Guid.TryParseExact(id, "D", out _) =>
            ValidateOptionsResult.Fail("the setting Entra__ClientId is no application id, which is a GUID."),
        _ when !IsAnAuthority(options.Authority) =>
            ValidateOptionsResult.Fail("the setting Entra__Authority is no address of a sign-in service. Give https and a host name only, as https://login.microsoftonline.com."),
        _ => ValidateOptionsResult.Success,
    };

    private bool IsAnAuthority(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && environment.IsDevelopment()))
        && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" };
}
