using System.Diagnostics;
using System.Globalization;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Messages.ChatCommands;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Bot.Messages.Turns;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;
using Activity = StratexTeams.Adapters.Teams.Wire.Activity;

namespace StratexTeams.Bot.Messages.Incoming;

/// <summary>Routes an activity to the turn that answers it. An exception in a turn is answered with a
/// card or a note that says what to do next, because a bot that does not answer looks broken.</summary>
internal sealed partial class TurnRouter(TenantStates states, IDirectory directory, ContactUpdater acquaintance, ButtonRouter presses, ChatCommandRouter texts, CardReaderFactory readers, TimeProvider time, ILogger<TurnRouter> logger)
{
    public async Task<TurnReply> RouteAsync(IncomingActivity incoming, ActivitySender.Identified sender, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(sender, activity, cancellationToken) switch
            {
                (null, var sentence) => CardFor(incoming, activity, sentence!),
                ({ } person, _) => await TurnAsync(incoming, sender, TurnOf(sender, person), cancellationToken),
            };
        }
        catch (Exception problem)
        {
            Log.Failed(logger, problem, sender.Tenant);
            return incoming is IncomingActivity.ButtonPress
                ? new TurnReply.Note(SentenceFor(problem), readers.ForLocale(activity.Locale))
                : CardFor(incoming, activity, SentenceFor(problem));
        }
    }

    private async Task<TurnReply> TurnAsync(IncomingActivity incoming, ActivitySender.Identified sender, Turn turn, CancellationToken cancellationToken) => (incoming, sender.IsPersonal) switch
    {
        (IncomingActivity.Ignored, _) or (IncomingActivity.Installed, false) => new TurnReply.Nothing(),
        (IncomingActivity.Installed, true) => await texts.AnswerAsync(ChatCommand.Greeting, turn, cancellationToken),

        // In a group others read along, so the bot only asks to be written to in its personal chat.
        (_, false) => new TurnReply.Card(MessageCard.Of(readers.ForLocale(turn.Person.Locale), new AskInPersonalChat())),
        (IncomingActivity.ButtonPress press, true) => await presses.AnswerAsync(turn with { ActionData = press.Data, PressedMessageId = press.MessageId }, cancellationToken),
        (IncomingActivity.TextMessage { Text: "" }, true) => await texts.AnswerAsync(ChatCommand.Help, turn, cancellationToken),
        (IncomingActivity.TextMessage said, true) => await texts.AnswerAsync(said.Text, turn, cancellationToken),
        _ => throw new UnreachableException(),
    };

    /// <summary>The sender's directory entry, or the sentence that says why the sender is not served.</summary>
    private async Task<(DirectoryEntry? Person, Sentence? Why)> FindAsync(ActivitySender.Identified sender, Activity activity, CancellationToken cancellationToken)
    {
        var service = await ServiceStateAsync(cancellationToken);
        if (!service.Tenants.OnboardedAt.ContainsKey(sender.Tenant))
        {
            return (null, new YourOrganisationIsNotSetUp());
        }

        return await directory.FindByObjectIdAsync(sender.Tenant, sender.ObjectId, cancellationToken) is { Enabled: true } known
            ? (await acquaintance.UpdateAsync(sender, known, activity, cancellationToken), null)
            : (null, new YourAccountIsUnknown());
    }

    // When the store does not answer in time, the last known service state decides who is served; the turn itself says what was not saved.
    private async Task<TenantState> ServiceStateAsync(CancellationToken cancellationToken)
    {
        var known = states.GetCached(TenantId.Service);
        try
        {
            var read = states.GetAsync(TenantId.Service, cancellationToken);
            return await (known.Next > 0 ? read.WaitAsync(TurnTimeouts.ServiceStateTimeout, time, cancellationToken) : read);
        }
        catch (Exception silent) when (silent is StoreUnavailableException or TimeoutException && known.Next > 0)
        {
            return known;
        }
    }

    private static Turn TurnOf(ActivitySender.Identified sender, DirectoryEntry person)
    {
        var own = Language.Find(person.Locale) ?? CultureInfo.InvariantCulture;
        return new()
        {
            Tenant = sender.Tenant,
            Person = person,
            Language = Language.SupportedFor(own),
            NumberCulture = Language.Find(person.NumberFormat) ?? own,
            Conversation = sender.Conversation,
        };
    }

    private TurnReply CardFor(IncomingActivity incoming, Activity activity, Sentence sentence) =>
        incoming is IncomingActivity.Ignored ? new TurnReply.Nothing() : new TurnReply.Card(MessageCard.Of(readers.ForLocale(activity.Locale), sentence));

    private static Sentence SentenceFor(Exception problem) => problem switch
    {
        StoreUnavailableException or AppendConflictException or OperationCanceledException => new TryAgainInAMinute(),
        StoreUnusableException or CorruptLogException => new OperatorNeeded(),
        _ => new UnexpectedError(),
    };

    private static partial class Log
    {
        [LoggerMessage(75, LogLevel.Error, "A turn of tenant {Tenant} failed")]
        public static partial void Failed(ILogger logger, Exception problem, TenantId tenant);
    }
}
