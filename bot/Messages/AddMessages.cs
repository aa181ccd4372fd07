using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local;

namespace StratexTeams.Bot.Messages;

internal static class MessagesRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>All that a conversation in Teams needs.</summary>
        public void AddMessages()
        {
            services.AddHttpClient<ChannelDocuments>(PublishedKeys.Limit).ConfigurePrimaryHttpMessageHandler(PublishedKeys.NewConnection);
            services.AddSingleton(LocalIssuer.ChannelRulesOrReal).AddSingleton<ChannelCheck>().AddSingleton(LocalTeams.CredentialOrReal);
            services.AddSingleton<AfterAnswers>().AddHostedService(provider => provider.GetRequiredService<AfterAnswers>());
            services.AddSingleton<TurnTime>().AddSingleton<Conversation>().AddSingleton<Replies>().AddSingleton<Acquaintance>().AddSingleton<Readers>();
            services.AddSingleton<PressTurns>().AddSingleton<TextTurns>().AddSingleton<PromptTurn>().AddSingleton<HelpTurn>().AddSingleton<HelloTurn>();
            services.AddSingleton<ScorecardTurn>().AddSingleton<KpiTurn>().AddSingleton<ObjectiveTurn>().AddSingleton<LateTurn>();
        }
    }
}
