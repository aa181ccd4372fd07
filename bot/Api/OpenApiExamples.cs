using StratexTeams.Bot.Api.Actuals;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Bot.Api;

/// <summary>What the description shows; made of the same types that are read and written.</summary>
internal static class OpenApiExamples
{
    public static readonly ActualRow[] Actuals =
    [
        new() { Kpi = new("berth-moves"), Period = "2017-09", Value = 31.4m },
        new() { Kpi = new("on-time-share"), Period = "2017-09", Numerator = 412, Denominator = 477, Note = "Two days of storm." },
        new() { Kpi = new("crane-hours"), Period = "2017-07/P3M", Absent = AbsenceReason.NotReady, Provisional = false },
    ];

    public static readonly ActualsResponse Response = ActualsResponse.Of(
    [
        new(0, new("berth-moves"), "2017-09", ActualRowStatus.Recorded),
        new(1, new("on-time-share"), "2017-09", ActualRowStatus.Unchanged),
        new(2, new("crane-hours"), "2017-07/P3M", ActualRowStatus.Refused, new PeriodIsLocked(default).Code, "2017-07/P3M is closed and its scorecard is published. Ask the strategy office for a restatement."),
    ]);

    public static readonly ProblemDetail MissingIdempotencyKey = new(
        "Bad Request",
        StatusCodes.Status400BadRequest,
        new IdempotencyKeyMissing(100).Code,
        "Give the header Idempotency-Key, 1 to 100 printable characters: a new one for a new request, the same when you send a request again.");
}
