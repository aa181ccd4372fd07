using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local.SignIn;

namespace StratexTeams.Bot;

internal static class SignInRegistration
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Registers the authentication of people for the API and the pages.</summary>
        public void AddSignIn()
        {
            var services = builder.Services;
            services.AddSingleton<IValidateOptions<EntraOptions>, EntraOptionsValidator>();
            services.AddOptions<EntraOptions>().Bind(builder.Configuration.GetSection(EntraOptions.Section)).ValidateOnStart();
            services.AddHttpClient<EntraMetadataRetriever>("entra-metadata", OpenIdMetadata.ConfigureClient).ConfigurePrimaryHttpMessageHandler(OpenIdMetadata.CreateHandler);
            services.AddSingleton<LocalIssuer>().AddSingleton(LocalIssuer.RulesOrReal).AddSingleton<PersonTokenValidator>().AddSingleton<CallerResolver>();
            services.AddAuthorization().AddWebEncoders().AddAuthenticationCore();
            new AuthenticationBuilder(services).AddScheme<AuthenticationSchemeOptions, BearerAuthenticationHandler>(BearerAuthenticationHandler.SchemeName, null);
        }
    }
}
