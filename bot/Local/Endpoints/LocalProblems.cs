using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>The refusals that several local endpoints share.</summary>
internal static class LocalProblems
{
    public static IResult BadRequest(Rejection reason) => new ProblemResult(StatusCodes.Status400BadRequest, reason);

    public static IResult UnknownOrganisation(string? tenant) => new ProblemResult(StatusCodes.Status404NotFound, new UnknownLocalOrganisation(tenant ?? ""));
}
