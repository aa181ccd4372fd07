using System.Diagnostics;
using System.Globalization;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;
using Activity = StratexTeams.Adapters.Teams.Wire.Activity;

namespace StratexTeams.Bot.Messages;

/// <summary>Routes an activity to the turn that answers it. An exception in a turn is answered with a
/// card or a note that says what to do next, because a bot that does not answer looks broken.</summary>
internal sealed partial class Dialogue(TenantStates states, IDirectory directory, Acquaintance acquaintance, PressTurns presses, TextTurns texts, Readers readers, TimeProvider time, ILogger<Dialogue> logger)
{
    public async Task<TurnAnswer> AnswerAsync(Heard heard, Sender.Person sender, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(sender, activity, cancellationToken) switch
            {
                (null, var sentence) => Tell(heard, activity, sentence!),
                ({ } person, _) => await TurnAsync(heard, sender, TurnOf(sender, person), cancellationToken),
            };
        }
        catch (Exception problem)
        {
            Log.Failed(logger, problem, sender.Tenant);
            return heard is Heard.Press
                ? new TurnAnswer.Note(SentenceFor(problem), readers.OfLocale(activity.Locale))
                : Tell(heard, activity, SentenceFor(problem));
        }
    }

    private async Task<TurnAnswer> TurnAsync(Heard heard, Sender.Person sender, Turn turn, CancellationToken cancellationToken) => (heard, sender.IsPersonal) switch
    {
        (Heard.Nothing, _) or (Heard.Arrived, false) => new TurnAnswer.Nothing(),
        (Heard.Arrived, true) => await texts.AnswerAsync(ChatCommand.Hello, turn, cancellationToken),

        // In a group others read along, so the bot only asks to be written to in its personal chat.
        (_, false) => new TurnAnswer.Card(SentenceCard.Of(readers.OfLocale(turn.Person.Locale), new AskInPersonalChat())),
        (Heard.Press press, true) => await presses.AnswerAsync(turn with { Data = press.Data, ReplyToId = press.Card }, cancellationToken),
        (Heard.Said { Text: "" }, true) => await texts.AnswerAsync(ChatCommand.Help, turn, cancellationToken),
        (Heard.Said said, true) => await texts.AnswerAsync(said.Text, turn, cancellationToken),
        _ => throw new UnreachableException(),
    };

    /// <summary>The sender's directory entry, or the sentence that says why the sender is not served.</summary>
    private async Task<(DirectoryEntry? Person, Sentence? Why)> FindAsync(Sender.Person sender, Activity activity, CancellationToken cancellationToken)
    {
        var service = await ServiceAsync(cancellationToken);
        if (!service.Tenants.OnboardedAt.ContainsKey(sender.Tenant))
        {
            return (null, new YourOrganisationIsNotSetUp());
        }

        return await directory.FindByAccountAsync(sender.Tenant, sender.Account, cancellationToken) is { Enabled: true } known
            ? (await acquaintance.LearnAsync(sender, known, activity, cancellationToken), null)
            : (null, new YourAccountIsUnknown());
    }

    // When the store does not answer in time, the last known service state decides who is served; the turn itself says what was not saved.
    private async Task<TenantState> ServiceAsync(CancellationToken cancellationToken)
    {
        var known = states.Known(TenantId.Service);
        try
        {
            var read = states.GetAsync(TenantId.Service, cancellationToken);
            return await (known.Next > 0 ? read.WaitAsync(TurnTime.ShortPatience, time, cancellationToken) : read);
        }
        catch (Exception silent) when (silent is StoreUnavailableException or TimeoutException && known.Next > 0)
        {
            return known;
        }
    }

    private static Turn TurnOf(Sender.Person sender, DirectoryEntry person)
    {
        var own = Language.Find(person.Locale) ?? CultureInfo.InvariantCulture;
        return new()
        {
            Tenant = sender.Tenant,
            Person = person,
            Reader = Language.SpokenTo(own),
            Numbers = Language.Find(person.NumberFormat) ?? own,
            Conversation = sender.Conversation,
        };
    }

    private TurnAnswer Tell(Heard heard, Activity activity, Sentence sentence) =>
        heard is Heard.Nothing ? new TurnAnswer.Nothing() : new TurnAnswer.Card(SentenceCard.Of(readers.OfLocale(activity.Locale), sentence));

    private static Sentence SentenceFor(Exception problem) => problem switch
    {
        StoreUnavailableException or AppendConflictException or OperationCanceledException => new AskAgainInAMinute(),
        StoreUnusableException or CorruptLogException => new TheOperatorIsNeeded(),
        _ => new SomethingWentWrongHere(),
    };

    private static partial class Log
    {
        [LoggerMessage(75, LogLevel.Error, "A turn of tenant {Tenant} failed")]
        public static partial void Failed(ILogger logger, Exception problem, TenantId tenant);
    }
}
