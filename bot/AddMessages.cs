using StratexTeams.Adapters.Teams;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local;
using StratexTeams.Bot.Messages;
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
            services.AddHttpClient<ChannelDocuments>(PublishedKeys.Limit).ConfigurePrimaryHttpMessageHandler(PublishedKeys.NewConnection);
            services.AddSingleton(LocalIssuer.ChannelRulesOrReal).AddSingleton<ChannelCheck>().AddSingleton(LocalTeams.CredentialOrReal);
            services.AddSingleton<AfterAnswers>().AddHostedService(provider => provider.GetRequiredService<AfterAnswers>());
            services.AddSingleton(provider => new TabLinks(provider.GetRequiredService<ChannelRules>().AppId)).AddSingleton(LocalTeams.AddressOrReal);
            services.AddSingleton<Addressees>().AddSingleton<ITeamsMessenger, TeamsMessenger>();
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DispatchEffects>(provider, new SenderId($"bot {Guid.NewGuid():N}"))).AddSingleton<PromptOwners>().AddSingleton<PutCards>().AddSingleton<EffectsNow>().AddHostedService(provider => provider.GetRequiredService<EffectsNow>());
            services.AddSingleton<TurnTime>().AddSingleton<Dialogue>().AddSingleton<Replies>().AddSingleton<Acquaintance>().AddSingleton<Readers>();
            services.AddSingleton<PressTurns>().AddSingleton<TextTurns>().AddSingleton<PromptTurn>().AddSingleton<HelpTurn>().AddSingleton<HelloTurn>();
            services.AddSingleton<ScorecardTurn>().AddSingleton<KpiTurn>().AddSingleton<ObjectiveTurn>().AddSingleton<LateTurn>();
        }
    }
}
