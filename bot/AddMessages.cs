using StratexTeams.Adapters.Teams;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local.SignIn;
using StratexTeams.Bot.Messages.ChatCommands;
using StratexTeams.Bot.Messages.Incoming;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Bot.Messages.Turns;
using StratexTeams.Core.Effects;
using StratexTeams.Core.Jobs;
using StratexTeams.Core.People;

namespace StratexTeams.Bot;

internal static class MessagesRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers what /api/messages needs: the channel's token
        /// check, the connector, the turns and the background senders.</summary>
        public void AddMessages()
        {
            services.AddHttpClient<ChannelMetadataRetriever>("channel-metadata", OpenIdMetadata.ConfigureClient).ConfigurePrimaryHttpMessageHandler(OpenIdMetadata.CreateHandler);
            services.AddSingleton(LocalIssuer.ChannelRulesOrReal).AddSingleton<ChannelTokenValidator>().AddSingleton(LocalTeams.CredentialOrReal);
            services.AddSingleton<CardUpdateQueue>().AddHostedService(provider => provider.GetRequiredService<CardUpdateQueue>());
            services.AddSingleton(provider => new TabLinks(provider.GetRequiredService<ChannelTokenRules>().AppId)).AddSingleton(LocalTeams.AddressOrReal);
            services.AddSingleton<Addressees>().AddSingleton<ITeamsMessenger, TeamsMessenger>();
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DispatchEffects>(provider, new SenderId($"bot {Guid.NewGuid():N}"))).AddSingleton<PromptOwners>().AddSingleton<RefreshCards>().AddSingleton<EffectDispatch>().AddHostedService(provider => provider.GetRequiredService<EffectDispatch>());
            services.AddSingleton<TurnTimeouts>().AddSingleton<TurnRouter>().AddSingleton<ActivityResponder>().AddSingleton<ContactUpdater>().AddSingleton<CardReaderFactory>();
            services.AddSingleton<ButtonRouter>().AddSingleton<ChatCommandRouter>().AddSingleton<PromptTurn>().AddSingleton<HelpTurn>().AddSingleton<GreetingTurn>();
            services.AddSingleton<ScorecardTurn>().AddSingleton<KpiTurn>().AddSingleton<ObjectiveTurn>().AddSingleton<LateTurn>();
        }
    }
}
