using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Imports a file into an organisation: first the log, as one command, then the directory of people.</summary>
public sealed class WorkbookImport(CommandHandler handler, TenantStates states, IDirectory directory, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Previews what importing the file would change now. Changes nothing.</summary>
    public async Task<ImportReview> ReviewAsync(RecognisedSheets file, TenantId tenant, Actor actor, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(tenant, cancellationToken);
        var command = await CommandAsync(file, tenant, cancellationToken);
        var rows = file.Tables.Sum(table => (long)table.Rows.Count);
        return await WatchedAsync(() => Task.FromResult(ImportReview.Of(command, state, actor, state.Now(time))), () => Task.FromResult(rows), progress, cancellationToken);
    }

    /// <summary>Answers <see cref="Imported"/>, <see cref="NothingToImport"/> or a <see cref="Rejection"/>. Throws what the store throws.</summary>
    public async Task<Sentence> RunAsync(RecognisedSheets file, TenantId tenant, Actor actor, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var before = await states.GetAsync(tenant, cancellationToken);
        var command = await CommandAsync(file, tenant, cancellationToken);
        var people = ImportReview.Of(command, before, actor, before.Now(time)).People;
        var submission = new Submission(tenant, actor, command.IdOn(before, actor), time.GetUtcNow(), command);
        var outcome = await WatchedAsync(
            () => handler.HandleAsync(submission, cancellationToken),
            async () => (await states.GetAsync(tenant, cancellationToken)).Next - before.Next,
            progress,
            cancellationToken);
        switch (outcome)
        {
            case Outcome.Refused refused:
                return refused.Reason;
            case Outcome.Done done:
                await SaveAsync(tenant, people, cancellationToken);
                return (done.Facts, people) is ([], []) ? new NothingToImport(tenant) : new Imported(tenant, done.Facts.Count, people.Count);
            default:
                return new NothingToImport(tenant);
        }
    }

    // On a thread-pool thread: deciding and the embedded store run synchronously and would block the progress reports.
    private async Task<T> WatchedAsync<T>(Func<Task<T>> work, Func<Task<long>> soFar, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var working = Task.Run(work, cancellationToken);
        while (await Task.WhenAny(working, Task.Delay(Look, time, cancellationToken)) != working && !cancellationToken.IsCancellationRequested)
        {
            progress.Report(await soFar());
        }

        return await working;
    }

    private async Task<ImportWorkbook> CommandAsync(RecognisedSheets file, TenantId tenant, CancellationToken cancellationToken) =>
        new(file, await directory.ListAsync(tenant, cancellationToken).ToDictionaryAsync(person => person.Id, cancellationToken: cancellationToken));

    private async Task SaveAsync(TenantId tenant, IReadOnlyList<DirectoryEntry> people, CancellationToken cancellationToken)
    {
        foreach (var person in people)
        {
            await directory.SaveAsync(tenant, person, cancellationToken);
        }
    }
}
