using System.Diagnostics;
using System.Globalization;
using System.Threading.RateLimiting;
using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Api.Actuals;

/// <summary>Values in bulk. Each row is a command of its own, named by the caller's key and by what the row says:
/// sent again under the same key, it is answered as before and done once.</summary>
internal sealed class ActualsRecorder(CommandHandler handler, TimeProvider time) : IDisposable
{
    // So many rows share the next commit; more at once would make nothing quicker.
    private const int RowsAtOnce = 64;

    // A whole request is held in memory while it is worked off.
    private readonly ConcurrencyLimiter _requests = new(new ConcurrencyLimiterOptions { PermitLimit = 8, QueueLimit = 100 });

    /// <summary>To be held as long as the request's body is. Not acquired when too many are waiting already.</summary>
    public async Task<RateLimitLease> AcquireAsync(CancellationToken cancellationToken) => await _requests.AcquireAsync(permitCount: 1, cancellationToken);

    public void Dispose() => _requests.Dispose();

    /// <summary>Rows of one KPI and period follow each other as given, because the later corrects the earlier. All others go together.</summary>
    public async Task<IReadOnlyList<ActualRowResponse>> RecordAsync(
        Caller caller, string key, IReadOnlyList<ActualRow> rows, CultureInfo reader, CancellationToken cancellationToken)
    {
        var answers = new ActualRowResponse[rows.Count];
        var places = rows.Select((row, place) => (row, place)).GroupBy(each => (each.row.Kpi, PeriodText.Parse(each.row.Period)));
        var together = new ParallelOptions { MaxDegreeOfParallelism = RowsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(places, together, async (place, token) =>
        {
            foreach (var (row, index) in place)
            {
                answers[index] = Answer(index, row, await RecordAsync(caller, key, row, token), reader);
            }
        });
        return answers;
    }

    private async Task<Outcome> RecordAsync(Caller caller, string key, ActualRow row, CancellationToken cancellationToken) => (PeriodText.Parse(row.Period), row.Actual) switch
    {
        (null, _) => new Outcome.Refused(new InvalidPeriod(row.Period)),
        (_, null) => new Outcome.Refused(new ExactlyOneActualExpected()),
        ({ } period, { } reading) => await handler.HandleAsync(
            new Submission(
                caller.Tenant,
                caller.ApiActor,
                CommandId.Of(caller.Tenant, caller.Person, ["api-actuals", key, .. row.CommandIdParts]),
                time.GetUtcNow(),
                new ReportKpiValue(row.Kpi, period, reading, row.Note is { Length: > 0 } note ? new FreeText(note) : null, row.Provisional)),
            cancellationToken),
    };

    private static ActualRowResponse Answer(int index, ActualRow row, Outcome outcome, CultureInfo reader) => outcome switch
    {
        Outcome.Done { IsRepeated: false, Facts: [] } => new(index, row.Kpi, row.Period, ActualRowStatus.Unchanged),
        Outcome.Done => new(index, row.Kpi, row.Period, ActualRowStatus.Recorded),
        Outcome.Refused { Reason: var reason } => new(index, row.Kpi, row.Period, ActualRowStatus.Refused, reason.Code, SentenceCatalog.Text(reason, reader)),

        // Its id was minted a moment ago.
        _ => throw new UnreachableException(),
    };
}
