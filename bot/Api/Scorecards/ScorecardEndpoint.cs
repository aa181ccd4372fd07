using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;

namespace StratexTeams.Bot.Api.Scorecards;

internal static class ScorecardEndpoint
{
    private const string Axes = "perspective, theme, unit";
    private const string Kinds = "reported, known";

    public static async Task<Results<Ok<ScorecardResponse>, ProblemResult>> GetAsync(
        [Required, Description("The month, as 2017-09.")] string? period,
        [Description("What objectives are grouped by: perspective (the default), theme or unit.")] string? axis,
        [Description("reported: as published. known: as known now, for readers of everything. Without it: reported where the month is published, else known where the caller may.")] string? @as,
        Caller caller,
        TenantStates states,
        ScorecardCache scorecards,
        TimeProvider time,
        CancellationToken cancellationToken) => (PeriodText.Parse(period), AxisOf(axis), @as) switch
        {
            (null, _, _) => new ProblemResult(StatusCodes.Status400BadRequest, new InvalidPeriod(period ?? "")),
            ({ Months: not 1 } longer, _, _) => new ProblemResult(StatusCodes.Status400BadRequest, new ScorecardMonthExpected(longer)),
            (_, null, _) => new ProblemResult(StatusCodes.Status400BadRequest, new UnknownParameterValue("axis", axis ?? "", Axes)),
            (_, _, not (null or "reported" or "known")) => new ProblemResult(StatusCodes.Status400BadRequest, new UnknownParameterValue("as", @as, Kinds)),
            ({ } month, { } by, _) => Answer(await states.GetAsync(caller.Tenant, cancellationToken), caller.ApiActor, (month, by, @as), state => scorecards.Of(state, month, by, time.GetUtcNow())),
        };

    private static Results<Ok<ScorecardResponse>, ProblemResult> Answer(TenantState state, Actor reader, (Period Month, ScorecardAxis Axis, string? As) asked, Func<TenantState, Scorecard> known)
    {
        if (asked.As is not "known" && Scorecard.AsReported(state, asked.Month, asked.Axis) is { } reported)
        {
            return TypedResults.Ok(ScorecardResponse.Of(state, reported));
        }

        return state.Refusal(reader, Right.ReadEverything) switch
        {
            { } refusal when asked.As is "known" => new ProblemResult(StatusCodes.Status403Forbidden, refusal),
            null when asked.As is not "reported" => TypedResults.Ok(ScorecardResponse.Of(state, known(state))),
            _ => new ProblemResult(StatusCodes.Status404NotFound, new NotPublishedYet(asked.Month)),
        };
    }

    private static ScorecardAxis? AxisOf(string? text) => text switch
    {
        null or "perspective" => ScorecardAxis.Perspective,
        "theme" => ScorecardAxis.Theme,
        "unit" => ScorecardAxis.Unit,
        _ => null,
    };
}
