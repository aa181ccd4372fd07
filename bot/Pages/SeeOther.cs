namespace StratexTeams.Bot.Pages;

/// <summary>After a press that is done: the page is read anew, so that loading it again presses nothing.</summary>
internal sealed class SeeOther(string address) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => StatusCodes.Status303SeeOther;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
