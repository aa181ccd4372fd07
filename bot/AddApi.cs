using StratexTeams.Bot.Api;
using StratexTeams.Bot.Api.Actuals;
using StratexTeams.Bot.Api.Json;

namespace StratexTeams.Bot;

internal static class ApiRegistration
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Registers the integration API and the sign-in that the pages share with it.</summary>
        public void AddApi()
        {
            builder.AddSignIn();
            builder.Services.ConfigureHttpJsonOptions(ApiJson.Configure).AddSingleton<ActualsRecorder>().AddOpenApi(OpenApiDescription.Configure);
        }
    }
}
