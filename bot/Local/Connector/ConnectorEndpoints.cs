using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>The part of the Bot Framework connector API (v3) that the bot
/// calls. The page shows what the bot sends here, as Teams would.</summary>
internal static class ConnectorEndpoints
{
    /// <summary>The path of the service URL that activities give the bot for its answers.</summary>
    public const string Base = "/local/teams/";

    private const string Conversations = $"{Base}v3/conversations";
    private const string Activities = $"{Conversations}/{{conversation}}/activities";

    extension(IEndpointRouteBuilder routes)
    {
        public void MapConnector()
        {
            var connector = routes.MapGroup("").AddEndpointFilter(async (call, next) =>
                await call.HttpContext.RequestServices.GetRequiredService<BotTokenValidator>().IsValidAsync(call.HttpContext.Request) ? await next(call) : ConnectorErrors.Unauthorized);
            connector.MapPost(Conversations, CreateAsync);
            connector.MapPost(Activities, SendAsync);
            connector.MapPost($"{Activities}/{{id}}", SendAsync);
            connector.MapPut($"{Activities}/{{id}}", UpdateAsync);
            connector.MapDelete($"{Activities}/{{id}}", DeleteAsync);
        }
    }

    private static async Task<IResult> CreateAsync(HttpRequest request, IDirectory directory, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { IsGroup: false, Members: [{ Id: { } member }] } wanted || !Guid.TryParse(wanted.TenantId, out var tenant))
        {
            return ConnectorErrors.BadSyntax;
        }

        return await PersonalChat.FindAsync(directory, new TenantId(tenant), member, cancellationToken) is { } conversation
            ? Made(conversation.Id)
            : ConnectorErrors.UnknownConversation;
    }

    private static async Task<IResult> SendAsync(string conversation, HttpRequest request, ChatStore chats, IDirectory directory, CancellationToken cancellationToken)
    {
        if (PersonalChat.Parse(conversation) is not { } known || !await known.ExistsAsync(directory, cancellationToken))
        {
            return ConnectorErrors.UnknownConversation;
        }

        return await PostedActivity.ReadAsync(request, cancellationToken) switch
        {
            PostedActivity.Valid { IsMessage: true } sent => Made(chats.Add(conversation, null, sent.Activity)),
            PostedActivity.Invalid bad => bad.Answer,
            _ => Made("0"),
        };
    }

    private static async Task<IResult> UpdateAsync(string conversation, string id, HttpRequest request, ChatStore chats, CancellationToken cancellationToken) =>
        await PostedActivity.ReadAsync(request, cancellationToken) switch
        {
            PostedActivity.Invalid bad => bad.Answer,
            PostedActivity.Valid { IsMessage: true } sent when PersonalChat.Parse(conversation) is not null && chats.Replace(conversation, id, sent.Activity) =>
                TypedResults.Json(new ResourceResponse { Id = id }, WireJson.Default.ResourceResponse),
            _ => ConnectorErrors.UnknownActivity,
        };

    private static IResult DeleteAsync(string conversation, string id, ChatStore chats) =>
        PersonalChat.Parse(conversation) is not null && chats.Remove(conversation, id) ? TypedResults.Ok() : ConnectorErrors.UnknownActivity;

    private static async Task<ConversationParameters?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync(WireJson.Default.ConversationParameters, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonHttpResult<ResourceResponse> Made(string id) => TypedResults.Json(
        new ResourceResponse { Id = id }, WireJson.Default.ResourceResponse, statusCode: StatusCodes.Status201Created);
}
