using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Prompts;
using StratexTeams.Bot.Messages.Incoming;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Bot.Messages.Turns;

/// <summary>The prompt card, which lists everything due: sends it when somebody asks for it, and answers its buttons.</summary>
internal sealed class PromptTurn(CommandHandler handler, TenantStates states, Addressees addressees, CardReaderFactory readers, TabLinks tabs, EffectDispatch effects, HelpTurn help, TimeProvider time)
{
    /// <summary>Issues a prompt. Its card is sent as an effect like every
    /// prompt's card, so that a later press finds its message.</summary>
    public async Task<TurnReply> SendPromptAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        var now = state.Now(time);
        var id = CommandId.Of(turn.Tenant, turn.Person.Id, "due", $"{state.Next}");
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Addressees.ZoneOf(turn.Person, ReportingCalendar.Of(state.Organisation).Zone)).DateTime);
        var outcome = await handler.HandleAsync(new Submission(turn.Tenant, turn.Actor, id, now, new IssuePrompt(turn.Person.Id, day)), cancellationToken);
        if (outcome is not Outcome.Done { Facts.Count: > 0 })
        {
            return new TurnReply.Card(MessageCard.Of(readers.For(turn, state), new NothingDue()));
        }

        effects.Signal(turn.Tenant);
        return turn.PressedMessageId is null ? new TurnReply.Nothing() : new TurnReply.Card(MessageCard.Of(readers.For(turn, state), new YourCardIsBelow()));
    }

    /// <param name="verb">A verb that begins with "prompt.".</param>
    public async Task<TurnReply> PressAsync(string verb, Turn turn, CancellationToken cancellationToken)
    {
        if (PromptPressReader.Read(verb, turn.ActionData) is not { } pressed)
        {
            return await help.UnknownActionAsync(turn, cancellationToken);
        }

        try
        {
            return await CardAsync(turn, await RecordAsync(turn, pressed, cancellationToken).WaitAsync(TurnTimeouts.StoreTimeout, time, cancellationToken), pressed, cancellationToken);
        }
        catch (Exception unsaved) when (unsaved is StoreUnavailableException or AppendConflictException or TimeoutException)
        {
            return await UnsavedAsync(turn, states.GetCached(turn.Tenant), pressed with { IsUnsaved = true }, cancellationToken);
        }
    }

    // A process that has just started may not have read the prompt yet: the card then stays as it is, with what was typed.
    private async Task<TurnReply> UnsavedAsync(Turn turn, TenantState known, PressedCard pressed, CancellationToken cancellationToken) =>
        known.Prompts.Find(turn.Person.Id, pressed.Press.Prompt) is { } prompt
            ? await CardAsync(turn, known, prompt, pressed, cancellationToken)
            : new TurnReply.Note(new TryAgainInAMinute(), readers.For(turn, known));

    private async Task<TenantState> RecordAsync(Turn turn, PressedCard pressed, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        if (state.Prompts.Find(turn.Person.Id, pressed.Press.Prompt) is not { } prompt || pressed.Verb is not (PromptVerb.Send or PromptVerb.SendCorrection or PromptVerb.Defer))
        {
            return state;
        }

        var answer = new AnswerPrompt(pressed.Press, Addressees.CultureOf(turn.Person));
        var outcome = await handler.HandleAsync(new Submission(turn.Tenant, turn.Actor, pressed.Press.IdFor(turn.Tenant, turn.Person.Id), prompt.IssuedAt, answer), cancellationToken);
        return outcome switch
        {
            Outcome.Done done => done.State,
            Outcome.Expired expired => expired.State,
            _ => await states.GetAsync(turn.Tenant, cancellationToken),
        };
    }

    private async Task<TurnReply> CardAsync(Turn turn, TenantState state, PressedCard pressed, CancellationToken cancellationToken)
    {
        var prompt = state.Prompts.Find(turn.Person.Id, pressed.Press.Prompt);
        return prompt is null
            ? await NewestAsync(turn, state, cancellationToken)
            : await CardAsync(turn, state, prompt, pressed, cancellationToken);
    }

    // The person who pressed has no such prompt (too old, or another person's card): answer with their own newest prompt.
    private async Task<TurnReply> NewestAsync(Turn turn, TenantState state, CancellationToken cancellationToken) => state.Prompts.OpenOf(turn.Person.Id) is { } newest
        ? await CardAsync(turn, state, newest, null, cancellationToken)
        : new TurnReply.Card(MessageCard.Of(readers.For(turn, state), new PromptExpired()));

    private async Task<TurnReply> CardAsync(Turn turn, TenantState state, Prompt prompt, PressedCard? pressed, CancellationToken cancellationToken)
    {
        var reader = await addressees.OfAsync(turn.Tenant, turn.Person, ReportingCalendar.Of(state.Organisation).Zone, PromptPeople.Of(state, prompt), cancellationToken);
        return CardFitting.Of(state, prompt, reader, state.Now(time), pressed, tabs) is { } card
            ? new TurnReply.Card(card)
            : new TurnReply.Note(new CardIsFull(), readers.For(turn, state));
    }
}
