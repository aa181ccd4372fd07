using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Adapters.Teams.Wire;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>The connector's error answers, with the Bot Framework's error codes.</summary>
internal static class ConnectorErrors
{
    public static IResult BadSyntax { get; } = Answer(StatusCodes.Status400BadRequest, "BadSyntax");

    public static IResult Unauthorized { get; } = Answer(StatusCodes.Status401Unauthorized, "Unauthorized");

    public static IResult UnknownConversation { get; } = Answer(StatusCodes.Status404NotFound, "ConversationNotFound");

    public static IResult UnknownActivity { get; } = Answer(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation");

    public static IResult TooBig { get; } = Answer(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig");

    private static JsonHttpResult<ErrorResponse> Answer(int status, string code) =>
        TypedResults.Json(new ErrorResponse { Error = new ErrorBody { Code = code } }, WireJson.Default.ErrorResponse, statusCode: status);
}
