using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>The Bot Framework connector as far as the bot calls it: what it sends here, the page shows as Teams would.</summary>
internal static class ConnectorEndpoints
{
    /// <summary>What a bot is told to call back.</summary>
    public const string Base = "/local/teams/";

    private const string Conversations = $"{Base}v3/conversations";
    private const string Activities = $"{Conversations}/{{conversation}}/activities";

    extension(IEndpointRouteBuilder routes)
    {
        public void MapConnector()
        {
            var connector = routes.MapGroup("").AddEndpointFilter(async (call, next) =>
                await call.HttpContext.RequestServices.GetRequiredService<BotTokens>().AreGoodAsync(call.HttpContext.Request) ? await next(call) : ErrorResponse.Unauthorized);
            connector.MapPost(Conversations, CreateAsync);
            connector.MapPost(Activities, SendAsync);
            connector.MapPost($"{Activities}/{{id}}", SendAsync);
            connector.MapPut($"{Activities}/{{id}}", UpdateAsync);
            connector.MapDelete($"{Activities}/{{id}}", DeleteAsync);
        }
    }

    private static async Task<IResult> CreateAsync(HttpRequest request, IDirectory directory, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { IsGroup: false, Members: [{ Id: var member }] } wanted || !Guid.TryParse(wanted.TenantId, out var tenant))
        {
            return ErrorResponse.BadSyntax;
        }

        return await Conversation.WithAsync(directory, new TenantId(tenant), member, cancellationToken) is { } conversation
            ? Made(conversation.Id)
            : ErrorResponse.UnknownConversation;
    }

    private static async Task<IResult> SendAsync(string conversation, HttpRequest request, Chats chats, IDirectory directory, CancellationToken cancellationToken)
    {
        if (Conversation.Parse(conversation) is not { } known || !await known.ExistsAsync(directory, cancellationToken))
        {
            return ErrorResponse.UnknownConversation;
        }

        return await ActivityBody.ReadAsync(request, cancellationToken) switch
        {
            ActivityBody.Sent { IsMessage: true } sent => Made(chats.Add(conversation, null, sent.Activity)),
            ActivityBody.Bad bad => bad.Answer,
            _ => Made("0"),
        };
    }

    private static async Task<IResult> UpdateAsync(string conversation, string id, HttpRequest request, Chats chats, CancellationToken cancellationToken) =>
        await ActivityBody.ReadAsync(request, cancellationToken) switch
        {
            ActivityBody.Bad bad => bad.Answer,
            ActivityBody.Sent { IsMessage: true } sent when Conversation.Parse(conversation) is not null && chats.Replace(conversation, id, sent.Activity) =>
                TypedResults.Json(new ConversationResourceResponse(id), ConnectorJson.Default.ConversationResourceResponse),
            _ => ErrorResponse.UnknownActivity,
        };

    private static IResult DeleteAsync(string conversation, string id, Chats chats) =>
        Conversation.Parse(conversation) is not null && chats.Remove(conversation, id) ? TypedResults.Ok() : ErrorResponse.UnknownActivity;

    private static async Task<ConversationParameters?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync(ConnectorJson.Default.ConversationParameters, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonHttpResult<ConversationResourceResponse> Made(string id) => TypedResults.Json(
        new ConversationResourceResponse(id), ConnectorJson.Default.ConversationResourceResponse, statusCode: StatusCodes.Status201Created);
}
