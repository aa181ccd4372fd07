using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Bot.Local.Connector;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>Endpoints by which the page reads the chats and writes to them.</summary>
internal static class ChatEndpoints
{
    private const int LongestText = 4_000;

    extension(IEndpointRouteBuilder local)
    {
        public void MapChats()
        {
            local.MapGet("/chats/stream", Stream);
            local.MapGet("/chats/{person}", GetAsync);
            local.MapPost("/chats/{person}", SayAsync);
        }
    }

    // Ends when the host stops; otherwise stopping would wait until the page is closed.
    private static ServerSentEventsResult<string> Stream(HttpContext context, ChatStore chats, IHostApplicationLifetime host) =>
        TypedResults.ServerSentEvents(NewsAsync(chats, host.ApplicationStopping, context.RequestAborted));

    private static async IAsyncEnumerable<SseItem<string>> NewsAsync(ChatStore chats, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);

        // Subscribes before it sends ready, so that no change in between is missed.
        using var listener = chats.Subscribe();
        yield return new SseItem<string>("", "ready");
        while (await HasNewsAsync(listener.Changes, ended.Token))
        {
            while (listener.Changes.TryRead(out var conversation))
            {
                yield return new SseItem<string>(conversation, "chat");
            }
        }
    }

    private static async Task<bool> HasNewsAsync(ChannelReader<string> news, CancellationToken cancellationToken)
    {
        try
        {
            return await news.WaitToReadAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static Task<IResult> GetAsync(string person, string? tenant, HttpContext context, ChatStore chats, CancellationToken cancellationToken) =>
        WithConversationAsync(person, tenant, context, conversation => TypedResults.Json(chats.Get(conversation), LocalJson.Default.Chat), cancellationToken);

    /// <summary>Adds the person's text to the chat. As in Teams it is shown there before the page sends it to the bot.</summary>
    private static async Task<IResult> SayAsync(string person, string? tenant, HttpContext context, ChatStore chats, CancellationToken cancellationToken) =>
        (await context.Request.ReadSmallFormAsync(cancellationToken))?["text"].ToString().Trim() is { Length: > 0 and <= LongestText } text
            ? await WithConversationAsync(person, tenant, context, conversation =>
            {
                var id = chats.Add(conversation, text, null);
                return TypedResults.Json(chats.Get(conversation).Messages.First(message => message.Id == id), LocalJson.Default.ChatMessage);
            }, cancellationToken)
            : LocalProblems.BadRequest(new MessageTextRequired(LongestText));

    private static async Task<IResult> WithConversationAsync(
        string person, string? tenant, HttpContext context, Func<string, IResult> answer, CancellationToken cancellationToken)
    {
        var services = context.RequestServices;
        if (await services.GetRequiredService<LocalTenants>().FindAsync(tenant, cancellationToken) is not { } state)
        {
            return LocalProblems.UnknownOrganisation(tenant);
        }

        return await services.GetRequiredService<IDirectory>().FindAsync(state.Tenant, new PersonId(person), cancellationToken) is { Enabled: true }
            ? answer(new PersonalChat(state.Tenant, new PersonId(person)).Id)
            : new ProblemResult(StatusCodes.Status404NotFound, new UnknownLocalPerson(person));
    }
}
