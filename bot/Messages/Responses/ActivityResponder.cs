using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Adapters.Teams;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Bot.Messages.Incoming;
using StratexTeams.Core.Effects;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Bot.Messages.Responses;

/// <summary>Delivers a turn's answer: in the response to an Action.Execute, otherwise by a call to the connector.</summary>
internal sealed partial class ActivityResponder(ConnectorClient connector, CardUpdateQueue after, ILogger<ActivityResponder> logger)
{
    private const string Json = "application/json";

    public async Task<IResult> RespondAsync(HttpContext context, IncomingActivity incoming, ActivitySender.Identified sender, TurnReply answer, CancellationToken cancellationToken)
    {
        var press = incoming as IncomingActivity.ButtonPress;
        if (answer is TurnReply.Note note)
        {
            return await NoteAsync(press, sender, note, cancellationToken);
        }

        if (answer is not TurnReply.Card { Content: var card })
        {
            return TypedResults.Ok();
        }

        var message = card.ToMessage();
        var pressed = sender.IsPersonal ? press?.MessageId : null;
        if (press is { ActionType: CardPress.Execute })
        {
            context.Response.OnCompleted(() => EnqueueUpdate(sender, pressed, message));
            return Answer(AdaptiveCardInvokeResponse.Of(card.Content));
        }

        await SendAsync(() => pressed is not null
            ? connector.UpdateAsync(sender.Conversation, pressed, message, cancellationToken)
            : connector.SendAsync(sender.Conversation, message, cancellationToken));
        return TypedResults.Ok();
    }

    private async Task<IResult> NoteAsync(IncomingActivity.ButtonPress? press, ActivitySender.Identified sender, TurnReply.Note note, CancellationToken cancellationToken)
    {
        if (press is { ActionType: CardPress.Execute })
        {
            return Answer(AdaptiveCardInvokeResponse.Of(note.Reader.Plain(note.Sentence)));
        }

        var message = WrittenCard.Of(MessageCard.Of(note.Reader, note.Sentence)).ToMessage();
        await SendAsync(() => connector.SendAsync(sender.Conversation, message, cancellationToken));
        return TypedResults.Ok();
    }

    private static FileContentHttpResult Answer(AdaptiveCardInvokeResponse response) =>
        TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(response, WireJson.Plain.AdaptiveCardInvokeResponse), Json);

    private Task EnqueueUpdate(ActivitySender.Identified sender, string? pressed, Activity message)
    {
        if (pressed is not null)
        {
            after.Enqueue(sender.Conversation, pressed, message);
        }

        return Task.CompletedTask;
    }

    // Not retried: the call may have arrived, and a person without an answer asks again.
    private async Task SendAsync(Func<Task<Delivery>> send)
    {
        try
        {
            if (await send() is not Delivery.Delivered and var answer)
            {
                Log.NotTaken(logger, answer);
            }
        }
        catch (Exception problem)
        {
            Log.Failed(logger, problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(73, LogLevel.Warning, "Teams did not take an answer: {Answer}")]
        public static partial void NotTaken(ILogger logger, Delivery answer);

        [LoggerMessage(74, LogLevel.Warning, "An answer may not have reached Teams")]
        public static partial void Failed(ILogger logger, Exception problem);
    }
}
