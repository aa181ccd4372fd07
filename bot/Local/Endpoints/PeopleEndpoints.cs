using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Bot.Local.Connector;
using StratexTeams.Bot.Local.SignIn;
using StratexTeams.Bot.Pages.Access;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>Endpoints that list the organisation's people and sign in as one of them.</summary>
internal static class PeopleEndpoints
{
    extension(IEndpointRouteBuilder local)
    {
        public void MapPeople()
        {
            local.MapGet("/people", ListAsync);
            local.MapPost("/channel", OpenChannel);
            local.MapPost("/token", (string? tenant, HttpContext context, LocalIssuer issuer, CancellationToken cancellationToken) =>
                AsPersonAsync(tenant, context, (organisation, account) =>
                    TypedResults.Json(new LocalToken(issuer.TokenFor(organisation, account)), LocalJson.Default.LocalToken), cancellationToken));
            local.MapPost("/sign-in", (string? tenant, HttpContext context, LocalIssuer issuer, CancellationToken cancellationToken) =>
                AsPersonAsync(tenant, context, (organisation, account) =>
                {
                    SessionCookie.Write(context.Response, issuer.TokenFor(organisation, account));
                    return TypedResults.NoContent();
                }, cancellationToken));
        }
    }

    private static JsonHttpResult<LocalChannel> OpenChannel(HttpRequest request, LocalIssuer issuer)
    {
        var service = $"{request.Scheme}://{request.Host}{ConnectorEndpoints.Base}";
        return TypedResults.Json(new LocalChannel(issuer.ChannelTokenFor(new Uri(service)), service, LocalTeams.AppId), LocalJson.Default.LocalChannel);
    }

    private static async Task<IResult> ListAsync(
        string? tenant, HttpContext context, LocalTenants tenants, IDirectory directory, ChatStore chats, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await tenants.FindAsync(tenant, cancellationToken) is not { } state)
        {
            return LocalProblems.UnknownOrganisation(tenant);
        }

        var now = time.GetUtcNow();
        var people = new List<LocalPerson>();
        await foreach (var person in directory.ListAsync(state.Tenant, cancellationToken))
        {
            if (person.Enabled)
            {
                var conversation = new PersonalChat(state.Tenant, person.Id).Id;
                people.Add(new()
                {
                    Id = person.Id.Value,
                    Name = person.Name,
                    Role = LocalRoles.Of(state, person.Id, context.ResponseLanguage),
                    DueCount = DueItems.Of(state, person.Id, now).Count,
                    ObjectId = person.ObjectIdIn(state.Tenant).ToString("D"),
                    Conversation = conversation,
                    Locale = person.Locale,
                    RightToLeft = Language.Find(person.Locale)?.TextInfo.IsRightToLeft ?? false,
                    TimeZone = person.TimeZone,
                    LastBotMessage = chats.Get(conversation).LastBotMessage,
                });
            }
        }

        return TypedResults.Json<IReadOnlyList<LocalPerson>>(people, LocalJson.Default.IReadOnlyListLocalPerson);
    }

    private static async Task<IResult> AsPersonAsync(
        string? tenant, HttpContext context, Func<TenantId, Guid, IResult> answer, CancellationToken cancellationToken)
    {
        if (await context.RequestServices.GetRequiredService<LocalTenants>().FindAsync(tenant, cancellationToken) is not { } state)
        {
            return LocalProblems.UnknownOrganisation(tenant);
        }

        if (await context.Request.ReadSmallFormAsync(cancellationToken) is not { } form)
        {
            return LocalProblems.BadRequest(new FormRequired());
        }

        var (directory, named) = (context.RequestServices.GetRequiredService<IDirectory>(), form["person"].ToString());
        return await directory.FindAsync(state.Tenant, new PersonId(named), cancellationToken) switch
        {
            null => new ProblemResult(StatusCodes.Status404NotFound, new UnknownLocalPerson(named)),
            { Enabled: false } person => LocalProblems.BadRequest(new CannotSignIn(person.Name)),
            var person => answer(state.Tenant, await directory.EnsureObjectIdAsync(state.Tenant, person, cancellationToken)),
        };
    }
}
