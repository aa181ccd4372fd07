using System.Diagnostics;
using StratexTeams.Bot.Api;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local.SignIn;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Bot.Problems;
using Activity = StratexTeams.Adapters.Teams.Wire.Activity;

namespace StratexTeams.Bot.Messages.Incoming;

/// <summary>POST /api/messages, where Teams delivers activities. An activity is acted on only after its
/// token is checked; the Agents Playground's, which have none, are accepted in local mode alone.</summary>
internal static class MessagesEndpoint
{
    extension(IEndpointRouteBuilder routes)
    {
        public void MapMessages() => routes.MapPost("/api/messages", ReceiveAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReceiveAsync(HttpContext context, ChannelTokenValidator channel, TurnRouter dialogue, ActivityResponder replies, TurnTimeouts time)
    {
        if (!context.Request.HasJsonContentType())
        {
            return new ProblemResult(StatusCodes.Status415UnsupportedMediaType, new JsonExpected());
        }

        return await ActivityBody.ReadAsync(context.Request, context.RequestAborted) switch
        {
            ActivityBody.Invalid bad => bad.Problem,
            ActivityBody.Read { Activity: var sent } when sent.AsSampleOwner(context) is { } played => await AnswerAsync(context, played, dialogue, replies, time),
            ActivityBody.Read { Activity: var sent } when await channel.ValidateAsync(BearerAuthenticationHandler.TokenOf(context.Request), sent, context.RequestAborted) is { } refused => Refuse(context, refused),
            ActivityBody.Read { Activity: var sent } => await AnswerAsync(context, sent, dialogue, replies, time),
            _ => throw new UnreachableException(),
        };
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Activity activity, TurnRouter dialogue, ActivityResponder replies, TurnTimeouts time)
    {
        using var limit = time.Start();
        return (IncomingActivity.Of(activity), ActivitySender.Of(activity)) switch
        {
            (IncomingActivity.UnansweredInvoke, _) => new ProblemResult(StatusCodes.Status501NotImplemented, new UnknownInvoke()),
            (IncomingActivity.Malformed, _) => ActivityBody.InvalidAt("$.value").Problem,

            // Teams also sends activities about channels and teams, which may name no person.
            (IncomingActivity.Ignored, ActivitySender.Refused { Problem.StatusCode: StatusCodes.Status400BadRequest }) => TypedResults.Ok(),
            (_, ActivitySender.Refused refused) => refused.Problem,
            (var heard, ActivitySender.Identified sender) =>
                await replies.RespondAsync(context, heard, sender, await dialogue.RouteAsync(heard, sender, activity, limit.Token), limit.Token),
            _ => throw new UnreachableException(),
        };
    }

    private static ProblemResult Refuse(HttpContext context, ProblemResult refused)
    {
        if (refused.StatusCode is StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = BearerAuthenticationHandler.SchemeName;
        }

        return refused;
    }
}
