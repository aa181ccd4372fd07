using Microsoft.AspNetCore.Http.HttpResults;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>How the connector says no: to programs, so in no language of a reader's.</summary>
internal sealed record ErrorResponse(ErrorBody Error)
{
    public static IResult BadSyntax { get; } = Answer(StatusCodes.Status400BadRequest, "BadSyntax", "The body is not what this call takes.");

    public static IResult Unauthorized { get; } = Answer(StatusCodes.Status401Unauthorized, "Unauthorized", "Authorization has been denied for this request.");

    public static IResult UnknownConversation { get; } = Answer(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static IResult UnknownActivity { get; } = Answer(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "Activity not found in conversation.");

    public static IResult TooBig { get; } = Answer(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "Message size too large.");

    private static JsonHttpResult<ErrorResponse> Answer(int status, string code, string message) =>
        TypedResults.Json(new ErrorResponse(new ErrorBody(code, message)), ConnectorJson.Default.ErrorResponse, statusCode: status);
}
