namespace StratexTeams.Bot.Pages.Forms;

/// <summary>Redirects with 303 after a form has succeeded (post/redirect/get),
/// so that reloading the page does not submit it again.</summary>
internal sealed class SeeOtherResult(string address) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => StatusCodes.Status303SeeOther;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
