using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Writer;

/// <summary>A process that reports KPI values as fast as it can, and prints a line before each command and one after it:
/// "? id" submitted, then "! id" done, "x id" refused, or "- id" not answered.</summary>
internal sealed class LoadWriter(string file, int seed, IReadOnlyList<TenantId> tenants)
{
    private readonly Load _load = new(seed, tenants);
    private int _next = -1;

    /// <summary>The exit code: 1, after one sentence on standard error, when the store cannot be used at all.</summary>
    public async Task<int> RunAsync(int callers, int count)
    {
        try
        {
            var store = new SqliteFile(file);
            store.Create();
            using var log = new SqliteEventStore(store);
            var handler = new CommandHandler(log, new TenantStates(log), TimeProvider.System, NullLogger<CommandHandler>.Instance);
            foreach (var definition in tenants.SelectMany(tenant => Load.Definitions(tenant, TimeProvider.System.GetUtcNow())))
            {
                await SubmitAsync(handler, definition);
            }

            await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => callers == 1 ? CallAsync(handler, count) : Task.Run(() => CallAsync(handler, count))));
            return 0;
        }
        catch (Exception problem) when (FailureExplanation.Explain(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private async Task CallAsync(CommandHandler handler, int count)
    {
        while (Interlocked.Increment(ref _next) is var number && number < count)
        {
            await SubmitAsync(handler, _load.Report(number, TimeProvider.System.GetUtcNow()));
        }
    }

    // The console flushes each line at once, so that printed lines survive a kill.
    private static async Task SubmitAsync(CommandHandler handler, Submission submission)
    {
        Console.WriteLine($"? {submission.Id}");
        try
        {
            var outcome = await handler.HandleAsync(submission, CancellationToken.None);
            Console.WriteLine($"{(outcome is Outcome.Done ? '!' : 'x')} {submission.Id}");
        }
        catch (Exception problem) when (FailureExplanation.Explain(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            Console.WriteLine($"- {submission.Id}");
        }
    }
}
