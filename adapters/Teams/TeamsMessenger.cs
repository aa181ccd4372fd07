using System.Globalization;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Prompts;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Adapters.Teams;

/// <summary>Sends a prompt card to a person's chat with the bot, or updates the card that was sent before.</summary>
public sealed class TeamsMessenger(ConnectorClient connector, IDirectory directory, Addressees addressees, TabLinks tabs, TeamsAddress address, TimeProvider time) : ITeamsMessenger
{
    public async Task<Delivery> SendAsync(TenantState state, OpenEffect effect, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(state.Tenant, effect.Request.Recipient, cancellationToken) is not { Enabled: true } person)
        {
            return new Delivery.Refused("the account is unknown or disabled");
        }

        if (PromptOf(state, effect) is not { } prompt)
        {
            return new Delivery.Refused("there is no such card any more");
        }

        return await ConversationOfAsync(state.Tenant, person, cancellationToken) switch
        {
            (null, var answer) => answer!,
            ({ } to, _) => await SendAsync(state, effect, prompt, person, to, cancellationToken),
        };
    }

    private async Task<Delivery> SendAsync(TenantState state, OpenEffect effect, Prompt prompt, DirectoryEntry person, ConversationReference to, CancellationToken cancellationToken)
    {
        var reader = await addressees.OfAsync(state.Tenant, person, ReportingCalendar.Of(state.Organisation).Zone, PromptPeople.Of(state, prompt), cancellationToken);
        if (CardFitting.Of(state, prompt, reader, state.Now(time), null, tabs)?.ToMessage() is not { } message)
        {
            return new Delivery.Refused("the card is larger than a message may be");
        }

        return effect.Request.Kind is EffectKind.CardUpdate
            ? await connector.UpdateAsync(to, state.Effects.ExternalIds[prompt.Message.GetValueOrDefault()], message, cancellationToken)
            : await connector.SendAsync(to, message, cancellationToken);
    }

    // A new card is identified by the effect that sends it; an update names that effect in its subject.
    private static Prompt? PromptOf(TenantState state, OpenEffect effect)
    {
        var message = effect.Request.Subject.Split(' ') is [PromptState.Subject, var sequence] && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var sent)
            ? new EffectId(sent)
            : effect.Id;
        return state.Prompts.Of(effect.Request.Recipient).FirstOrDefault(prompt => prompt.Message == message);
    }

    /// <summary>The conversation stored for the person, else a new one. Creating may be repeated: Teams returns the same conversation
    /// each time.</summary>
    private async Task<(ConversationReference? To, Delivery? Answer)> ConversationOfAsync(TenantId tenant, DirectoryEntry person, CancellationToken cancellationToken)
    {
        if (person is { Conversation: { } known })
        {
            return (known, null);
        }

        if (person.ObjectId is not { } account)
        {
            return (null, new Delivery.Refused("the account is not known yet"));
        }

        var parameters = new ConversationParameters([new ChannelAccount { Id = account.ToString("D") }], tenant.ToString());
        var answer = await connector.CreateConversationAsync(address.ServiceUrl, parameters, cancellationToken);
        if (answer is not Delivery.Delivered created)
        {
            return (null, answer);
        }

        var conversation = new ConversationReference(address.ServiceUrl, created.ExternalId);
        await directory.SaveAsync(tenant, person with { Conversation = conversation }, cancellationToken);
        return (conversation, null);
    }
}
